package rural.logistics;

import static rural.random.Purpose.HUB_OPENS;
import static rural.random.Purpose.POINT_OPENS;

import java.io.Serializable;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.parameter.Kind;
import rural.parameter.Parameter;
import rural.place.County;
import rural.random.RandomStream;

/**
 * Those who run nodes settle last month, set their fees, buy room, open and close (ODD, submodel 3).
 *
 * <p>A node asks for a parcel what its usual volume costs, with a margin, less what carriers and supporters pay; it
 * moves a part of the way each month, and a keeper asks no more than people accept. Who loses money for some months and
 * is not supported closes; for hubs, ordinary public money makes good a part, as universal service. Carriers open a point where they expect that an accepted fee would pay for it.
 */
public final class OperateNodes implements Process {

    private static final long serialVersionUID = 1;

    public record Parameters(
            @Parameter(
                    description = "What a node wants to earn above its costs",
                    zh = "网点期望的成本加成率",
                    unit = "share",
                    standard = 0.1,
                    range = {0, 2},
                    explore = {0.05, 0.2},
                    source = "assumption")
            double margin,

            @Parameter(
                    description = "Most that people accept to pay for a parcel at their village's point",
                    zh = "村民可接受的单件村级服务费上限",
                    unit = "yuan a parcel",
                    standard = 1.5,
                    range = {0, 50},
                    explore = {0.8, 3},
                    source = "assumption")
            double acceptedFee,

            @Parameter(
                    description = "What an hour's trip to town that need not be made is worth for each parcel of it",
                    zh = "免去一小时进镇路程对每件包裹的价值",
                    unit = "yuan/hour",
                    standard = 6,
                    range = {0, 200},
                    explore = {3, 12},
                    source = "assumption")
            double valueOfHour,

            @Parameter(
                    description = "Part of the way to the fee it wants that a node goes in a month",
                    zh = "网点每月调整收费的幅度",
                    unit = "share",
                    standard = 0.3,
                    range = {0.01, 1},
                    explore = {0.1, 0.6},
                    source = "assumption")
            double adjustment,

            @Parameter(
                    description = "Weight of the last month in the volume that a node counts on",
                    zh = "网点估计业务量时上月所占权重",
                    unit = "share",
                    standard = 0.25,
                    range = {0.01, 1},
                    explore = {0.1, 0.5},
                    source = "assumption")
            double weightOfLastMonth,

            @Parameter(
                    description = "Months of loss after which a node closes unless it is supported",
                    zh = "网点连续亏损后关闭的月数（有补助除外）",
                    unit = "months",
                    standard = 6,
                    range = {1, 120},
                    explore = {3, 12},
                    source = "assumption")
            int patience,

            @Parameter(
                    description = "Chance in a month that a carrier opens a point or hub where it expects it to pay",
                    zh = "预期可盈利处每月新开网点的概率",
                    unit = "per month",
                    standard = 0.02,
                    range = {0, 1},
                    explore = {0.005, 0.05},
                    source = "assumption")
            double openingRate,

            @Parameter(
                    description = "Share of its room above which a node buys more",
                    zh = "网点扩容的利用率门槛",
                    unit = "share",
                    standard = 0.8,
                    range = {0.1, 1},
                    explore = {0.6, 0.95},
                    source = "assumption")
            double fullAt,

            @Parameter(
                    description = "Most that a node's room can grow in a month",
                    zh = "网点处理能力每月最大增幅",
                    unit = "share",
                    standard = 0.5,
                    range = {0, 10},
                    explore = {0.2, 1},
                    source = "assumption")
            double growth,

            @Parameter(
                    description = "Money a node keeps before its owner takes any, in months of cost",
                    zh = "网点分红前保留的资金可支付成本的月数",
                    unit = "months",
                    standard = 8,
                    range = {0, 120},
                    kind = Kind.UNCERTAINTY,
                    explore = {4, 12},
                    source = "assumption")
            double reserveMonths)
            implements Serializable {}

    private final County county;
    private final Logistics logistics;
    private final Parameters p;
    private final double[] accepted;
    private boolean hasBegun;

    public OperateNodes(County county, Logistics logistics, Parameters p) {
        this.county = county;
        this.logistics = logistics;
        this.p = p;
        this.accepted = new double[county.villages().size()];
    }

    @Override
    public void step(Month month) {
        DeliveryTerms terms = logistics.terms();
        for (VillagePoint point : logistics.points()) {
            int village = point.village().id();
            accepted[village] = acceptedFee(terms.hoursOfTrip(village, logistics.hub(townOf(point))));
        }
        if (hasBegun) {
            settle();
        }
        hasBegun = true;
        setFees();
        openNodes(month);
        logistics.beginsMonth();
    }

    private void settle() {
        settle(logistics.centre());
        for (TownHub hub : logistics.hubs()) {
            settle(hub);
        }
        for (VillagePoint point : logistics.points()) {
            boolean wasOpen = point.isOpen();
            settle(point);
            point.village().delivery.pointClosed = wasOpen && !point.isOpen();
        }
    }

    private void settle(Node node) {
        node.remembers(p.weightOfLastMonth());
        if (!node.isOpen()) {
            return;
        }
        boolean solvent = node.closesBooks();
        if (node instanceof TownHub) {
            node.isMadeGood(logistics.parameters().universalService());
        }
        if (node.parcelsWantedLastMonth() > p.fullAt() * node.capacity()) {
            node.grows(p.growth() * node.capacity());
        }
        node.paysOwner(p.reserveMonths());
        boolean tired = node.monthsOfLoss() >= p.patience() && !node.wasSupported();
        if ((tired || !solvent) && node != logistics.centre()) {
            node.closes();
        }
    }

    private void setFees() {
        LogisticsParameters costs = logistics.parameters();
        double forPoint = costs.settlement() * costs.settlementForPoint();
        double forCentre = costs.settlement() * costs.settlementForCentre();
        double forHub = costs.settlement() - forPoint - forCentre;
        adjust(logistics.centre(), wantedBySending(logistics.centre(), forCentre));
        for (TownHub hub : logistics.hubs()) {
            if (hub.isOpen()) {
                adjust(hub, wantedBySending(hub, forHub));
            }
        }
        for (VillagePoint point : logistics.points()) {
            if (point.isOpen()) {
                adjust(point, Math.min(accepted[point.village().id()], wantedByKeeper(point)));
            }
        }
    }

    private void adjust(Node node, double wanted) {
        node.asks(wanted, p.adjustment());
    }

    /** What each sent parcel must bring when carriers pay {@code settlement} for each that arrives. */
    private double wantedBySending(Node node, double settlement) {
        double missing = (1 + p.margin()) * node.usualCosts() - settlement * node.usualIn() - node.supportLastMonth();
        double least = (1 + p.margin()) * node.costOfHandling();
        return Math.min(p.acceptedFee(), Math.max(least, missing / Math.max(node.usualOut(), 1)));
    }

    /** What each parcel, in or out, must bring to the keeper. */
    private double wantedByKeeper(VillagePoint point) {
        double missing = (1 + p.margin()) * point.usualCosts() - point.supportLastMonth();
        return Math.max(0, missing / Math.max(point.usualIn() + point.usualOut(), 1));
    }

    /** A keeper asks no more than is accepted, and no more than the trip to town that it saves is worth. */
    double acceptedFee(double hoursOfTrip) {
        return Math.min(p.acceptedFee(), p.valueOfHour() * hoursOfTrip);
    }

    private void openNodes(Month month) {
        RandomStream chance = month.stream(POINT_OPENS);
        double parcels = parcelsOfAHousehold();
        for (VillagePoint point : logistics.points()) {
            if (!point.isOpen()
                    && !point.village().delivery.pointClosed
                    && wouldPay(
                            point,
                            expectedAt(point, parcels),
                            accepted[point.village().id()])
                    && chance.bernoulli(point.village(), p.openingRate())) {
                point.opens();
            }
        }
        RandomStream chanceOfHubs = month.stream(HUB_OPENS);
        for (TownHub hub : logistics.hubs()) {
            if (!hub.isOpen() && hubWouldPay(hub) && chanceOfHubs.bernoulli(hub.town(), p.openingRate())) {
                hub.opens();
            }
        }
    }

    /** Parcels a month that carriers expect of a household reached by broadband: what they see where points are. */
    private double parcelsOfAHousehold() {
        double parcels = 0;
        double households = 0;
        for (VillagePoint point : logistics.points()) {
            if (point.isOpen()) {
                parcels += point.usualIn() + point.usualOut();
                households += reached(point);
            }
        }
        return households > 0 ? parcels / households : logistics.parameters().parcelsExpected();
    }

    /** Half way between what the village sends and receives without a point and what villages with a point do. */
    private static double expectedAt(VillagePoint point, double parcelsOfAHousehold) {
        return (point.usualIn() + point.usualOut() + parcelsOfAHousehold * reached(point)) / 2;
    }

    private static double reached(VillagePoint point) {
        return point.village().site().households() * point.village().broadband.coverage;
    }

    /** Whether a point with so many parcels a month would live on the accepted fee. */
    boolean wouldPay(VillagePoint point, double parcels, double acceptedFee) {
        double costs = point.upkeep() + point.costOfCarrying(parcels);
        return parcels * acceptedFee > costs;
    }

    private boolean hubWouldPay(TownHub hub) {
        double parcels = hub.usualIn() + hub.usualOut();
        double trips = LogisticsParameters.DAYS / logistics.terms().daysBetweenLorries(hub);
        LogisticsParameters costs = logistics.parameters();
        double share = costs.settlement() * (1 - costs.settlementForCentre());
        return share * parcels + costs.universalService()
                > hub.upkeep() + trips * hub.costOfTrip() + costs.hubHandling() * parcels;
    }

    private int townOf(VillagePoint point) {
        return county.village(point.village().id()).town().id();
    }
}
