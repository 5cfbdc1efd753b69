package rural.logistics;

import java.io.Serializable;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.parameter.Kind;
import rural.parameter.Parameter;

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

    private final Logistics logistics;
    private final Parameters p;
    private final Fees fees;
    private final OpenNodes openNodes;
    private boolean hasBegun;

    public OperateNodes(Logistics logistics, Parameters p) {
        this.logistics = logistics;
        this.p = p;
        this.fees = new Fees(logistics, p);
        this.openNodes = new OpenNodes(logistics, fees, p.openingRate());
    }

    @Override
    public void step(Month month) {
        if (hasBegun) {
            settle();
        }
        hasBegun = true;
        fees.areSet();
        openNodes.areOpened(month);
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
        node.traffic.endsMonth(p.weightOfLastMonth());
        if (!node.isOpen()) {
            return;
        }
        boolean solvent = node.closesBooks();
        if (node instanceof TownHub) {
            node.isMadeGood(logistics.parameters().universalService());
        }
        if (node.traffic.lastWanted() > p.fullAt() * node.capacity()) {
            node.grows(p.growth() * node.capacity());
        }
        node.paysOwner(p.reserveMonths());
        if (givesUp(node, solvent)) {
            node.closes();
        }
    }

    /** The county's centre has no choice; others give up when money has run out, or patience. */
    private boolean givesUp(Node node, boolean solvent) {
        boolean tired = node.monthsOfLoss() >= p.patience() && !node.wasSupported();
        return (tired || !solvent) && node != logistics.centre();
    }
}
