package rural.logistics;

import java.io.Serializable;

/**
 * What those who run nodes ask for a parcel: what their usual volume costs, with a margin, less what carriers and
 * supporters pay, but no more than people accept.
 */
final class Fees implements Serializable {

    private static final long serialVersionUID = 1;

    private final Logistics logistics;
    private final LogisticsParameters costs;
    private final OperateNodes.Parameters p;

    Fees(Logistics logistics, OperateNodes.Parameters p) {
        this.logistics = logistics;
        this.costs = logistics.parameters();
        this.p = p;
    }

    /** Every open node asks its new fee. */
    void areSet() {
        double forCentre = costs.settlement() * costs.settlementForCentre();
        double forHub = costs.settlement() - forCentre - logistics.settlementOfPoint();
        ask(logistics.centre(), wantedBySending(logistics.centre(), forCentre));
        for (TownHub hub : logistics.hubs()) {
            if (hub.isOpen()) {
                ask(hub, wantedBySending(hub, forHub));
            }
        }
        DeliveryTerms terms = logistics.terms();
        for (VillagePoint point : logistics.points()) {
            if (point.isOpen()) {
                ask(point, Math.min(accepted(point, terms), wantedByKeeper(point)));
            }
        }
    }

    private void ask(Node node, double wanted) {
        node.asks(wanted, p.adjustment());
    }

    /** What each sent parcel must bring when carriers pay {@code settlement} for each that arrives. */
    private double wantedBySending(Node node, double settlement) {
        double missing =
                (1 + p.margin()) * node.usualCosts() - settlement * node.traffic.usualIn() - node.till.lastSupport();
        double least = (1 + p.margin()) * node.costOfHandling();
        return Math.min(p.acceptedFee(), Math.max(least, missing / Math.max(node.traffic.usualOut(), 1)));
    }

    /** What each parcel, in or out, must bring to the keeper. */
    private double wantedByKeeper(VillagePoint point) {
        double missing = (1 + p.margin()) * point.usualCosts() - point.till.lastSupport();
        return Math.max(0, missing / Math.max(point.traffic.usual(), 1));
    }

    /** A keeper asks no more than is accepted, and no more than the trip that the point saves is worth. */
    double accepted(VillagePoint point, DeliveryTerms terms) {
        TownHub hub = logistics.hub(point.village().town().id());
        double saved = p.valueOfHour() * terms.hoursOfTrip(point.village().id(), hub);
        return Math.min(p.acceptedFee(), saved);
    }
}
