package rural.logistics;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;
import rural.arithmetic.ExactSum;
import rural.arithmetic.Yuan;
import rural.parameter.Mechanisms;
import rural.place.Carrier;
import rural.place.County;
import rural.place.Town;
import rural.place.Village;
import rural.random.RandomSource;

/**
 * All who carry the county's parcels: its centre, a hub for each town, a point for each village, open or not.
 *
 * <p>Whoever sends asks {@link #sends} how many parcels are taken, pays the fees, books them as {@code NODE_FEE}, and
 * hands them over by {@link #earns}. Parcels that arrive come by {@link #brings}; for them carriers pay a settlement.
 */
public final class Logistics implements Carrier, Serializable {

    private static final long serialVersionUID = 1;

    private final County county;
    private final Ledger ledger;
    private final LogisticsParameters p;
    private final DeliveryParameters times;
    private final boolean constrained;
    private final CountyCentre centre;
    private final List<TownHub> hubs = new ArrayList<>();
    private final List<VillagePoint> points = new ArrayList<>();
    private final ParcelBook sentBook = new ParcelBook();
    private final ParcelBook receivedBook = new ParcelBook();
    private final double[] sentFrom;
    private final double[] wantedFrom;
    private final double[] lastWantedFrom;

    /** Founds nodes: larger and nearer villages and towns have theirs first. */
    public Logistics(
            County county,
            LogisticsParameters parameters,
            DeliveryParameters times,
            Mechanisms mechanisms,
            Ledger ledger,
            RandomSource chance) {
        this.county = county;
        this.ledger = ledger;
        this.p = parameters.at(county.scale);
        this.times = times.at(county.scale);
        this.constrained = mechanisms.logisticsConstraint();
        this.centre = new CountyCentre(p, ledger);
        for (Town town : county.towns()) {
            hubs.add(new TownHub(town, county.roads(), p, ledger));
        }
        for (Village village : county.villages()) {
            points.add(new VillagePoint(village, county.roads(), p, ledger));
        }
        this.sentFrom = new double[points.size()];
        this.wantedFrom = new double[points.size()];
        this.lastWantedFrom = new double[points.size()];
        new FoundNodes(county, this, p, chance).open();
        tellsVillages();
    }

    /** The county's parcel centre. */
    public CountyCentre centre() {
        return centre;
    }

    /** The hub of a town, open or not. */
    public TownHub hub(int town) {
        return hubs.get(town);
    }

    /** The point of a village, open or not. */
    public VillagePoint point(int village) {
        return points.get(village);
    }

    /** All hubs, by town. */
    public List<TownHub> hubs() {
        return hubs;
    }

    /** All points, by village. */
    public List<VillagePoint> points() {
        return points;
    }

    /** What became of the parcels that villages sent this month. */
    public ParcelBook book() {
        return sentBook;
    }

    /** What became of the parcels that were sent to villages this month. */
    public ParcelBook arrivals() {
        return receivedBook;
    }

    /** Parcels that a village sent this month and that were taken. */
    public double sentFrom(int village) {
        return sentFrom[village];
    }

    /**
     * A village's people or firms bring parcels to be sent. What a point has no room for is brought to town; what hub
     * or centre have no room for is refused.
     *
     * @param parcels 0 or more
     * @return how many are taken: what is above the room that is left this month is refused
     */
    public double sends(int village, double parcels) {
        Village.Delivery delivery = county.village(village).delivery;
        double taken = sentBook.books(parcels, delivery.capacity, p.lostOnTheWay());
        delivery.capacity -= taken;
        sentFrom[village] += taken;
        wantedFrom[village] += ExactSum.term(parcels);
        TownHub hub = hub(county.village(village).town().id());
        VillagePoint point = point(village);
        if (point.isOpen()) {
            point.traffic.leaves(taken, Math.min(taken, Math.max(0, point.capacity() - point.parcelsOut())));
        } else {
            point.traffic.leaves(taken, taken);
        }
        hub.traffic.leaves(ExactSum.term(parcels), taken);
        centre.traffic.leaves(ExactSum.term(parcels), taken);
        return taken;
    }

    /**
     * Fees for parcels sent from a village, already booked as {@code NODE_FEE} to the nodes: each node on the way gets
     * its part.
     *
     * @param feeYuan payable yuan
     */
    public void earns(int village, double feeYuan) {
        TownHub hub = hub(county.village(village).town().id());
        VillagePoint point = point(village);
        double ofPoint = constrained && point.isOpen() ? point.fee() * partThroughPoint(village) : 0;
        double ofHub = constrained && hub.isOpen() ? hub.fee() : 0;
        double all = ofPoint + ofHub + centre.fee();
        if (all > 0) {
            double forPoint = Yuan.payableAtMost(feeYuan * (ofPoint / all));
            double forHub = Yuan.payableAtMost(feeYuan * (ofHub / all));
            point.till.earns(forPoint);
            hub.till.earns(forHub);
            centre.till.earns(feeYuan - forPoint - forHub);
        } else {
            centre.till.earns(feeYuan);
        }
    }

    /** Part of the parcels sent from a village this month that went through its point. */
    private double partThroughPoint(int village) {
        return sentFrom[village] > 0 ? point(village).parcelsOut() / sentFrom[village] : 0;
    }

    @Override
    public void brings(int village, double parcels, double feesYuan) {
        receivedBook.books(parcels, Double.MAX_VALUE, p.lostOnTheWay());
        VillagePoint point = point(village);
        TownHub hub = hub(county.village(village).town().id());
        double number = ExactSum.term(parcels);
        point.traffic.arrives(number);
        hub.traffic.arrives(number);
        centre.traffic.arrives(number);
        double settlement = Yuan.payable(number * p.settlement());
        ledger.pay(Account.OUTSIDE, Account.NODES, Payment.PARCEL_SETTLEMENT, settlement);
        double left = settlement;
        if (point.isOpen()) {
            double its = Yuan.payableAtMost(settlement * p.settlementForPoint());
            point.till.earns(its + feesYuan);
            left -= its;
        } else {
            centre.till.earns(feesYuan);
        }
        if (hub.isOpen()) {
            double forCentre = Yuan.payableAtMost(settlement * p.settlementForCentre());
            hub.till.earns(left - forCentre);
            left = forCentre;
        }
        centre.till.earns(left);
    }

    /** A scheduled lorry carries a town's parcels, or ceases to; whoever orders it pays for it. */
    public void runsFreightLine(int town, boolean runs) {
        hub(town).hasFreightLine(runs);
    }

    /** Money of all nodes, payable yuan. */
    public double cash() {
        double all = centre.cash();
        for (TownHub hub : hubs) {
            all += hub.cash();
        }
        for (VillagePoint point : points) {
            all += point.cash();
        }
        return all;
    }

    /** Yuan that a point gets from carriers for a parcel that arrives. */
    double settlementOfPoint() {
        return p.settlement() * p.settlementForPoint();
    }

    /** Begins a month: books are opened, terms of delivery and room for parcels are told to the villages. */
    void beginsMonth() {
        sentBook.beginMonth();
        receivedBook.beginMonth();
        System.arraycopy(wantedFrom, 0, lastWantedFrom, 0, wantedFrom.length);
        java.util.Arrays.fill(wantedFrom, 0);
        java.util.Arrays.fill(sentFrom, 0);
        tellsVillages();
    }

    private void tellsVillages() {
        DeliveryTerms terms = terms();
        for (TownHub hub : hubs) {
            hub.sendsLorryEvery(terms.daysBetweenLorries(hub));
        }
        for (Village village : county.villages()) {
            if (constrained) {
                terms.set(village);
            } else {
                terms.setAsInTheSeat(village);
            }
        }
        if (constrained) {
            new RoomForParcels(county, this, lastWantedFrom).share();
        } else {
            for (Village village : county.villages()) {
                village.delivery.capacity = Double.MAX_VALUE;
            }
        }
    }

    DeliveryTerms terms() {
        return new DeliveryTerms(county, this, times);
    }

    LogisticsParameters parameters() {
        return p;
    }
}
