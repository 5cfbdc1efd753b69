package rural.logistics;

import static rural.random.Purpose.HUB_OPENS;
import static rural.random.Purpose.POINT_OPENS;

import java.io.Serializable;
import rural.calendar.Month;
import rural.random.RandomStream;

/**
 * Carriers open a point, or a hub, where they expect an accepted fee to pay for it: what they expect is half way between
 * what a village sends and receives without a point and what villages with a point do.
 */
final class OpenNodes implements Serializable {

    private static final long serialVersionUID = 1;

    private final Logistics logistics;
    private final LogisticsParameters costs;
    private final Fees fees;
    private final double rate;

    OpenNodes(Logistics logistics, Fees fees, double rate) {
        this.logistics = logistics;
        this.costs = logistics.parameters();
        this.fees = fees;
        this.rate = rate;
    }

    void areOpened(Month month) {
        DeliveryTerms terms = logistics.terms();
        RandomStream chance = month.stream(POINT_OPENS);
        double usual = parcelsOfAHousehold();
        for (VillagePoint point : logistics.points()) {
            if (canOpen(point)
                    && wouldPay(point, expectedAt(point, usual), fees.accepted(point, terms))
                    && chance.bernoulli(point.village(), rate)) {
                point.opens();
            }
        }
        RandomStream chanceOfHubs = month.stream(HUB_OPENS);
        for (TownHub hub : logistics.hubs()) {
            if (!hub.isOpen() && wouldPay(hub, terms) && chanceOfHubs.bernoulli(hub.town(), rate)) {
                hub.opens();
            }
        }
    }

    /** Nobody opens again what closed a moment ago. */
    private static boolean canOpen(VillagePoint point) {
        return !point.isOpen() && !point.village().delivery.pointClosed;
    }

    /** Parcels a month of a household reached by broadband where there are points. */
    private double parcelsOfAHousehold() {
        double parcels = 0;
        double households = 0;
        for (VillagePoint point : logistics.points()) {
            if (point.isOpen()) {
                parcels += point.traffic.usual();
                households += reached(point);
            }
        }
        return households > 0 ? parcels / households : costs.parcelsExpected();
    }

    private static double expectedAt(VillagePoint point, double parcelsOfAHousehold) {
        return (point.traffic.usual() + parcelsOfAHousehold * reached(point)) / 2;
    }

    private static double reached(VillagePoint point) {
        return point.village().site().households() * point.village().broadband.coverage;
    }

    /** Whether a point with so many parcels a month would live on a fee. */
    static boolean wouldPay(VillagePoint point, double parcels, double fee) {
        return parcels * fee > point.upkeep() + point.costOfCarrying(parcels);
    }

    /** Whether a hub would live on what carriers pay for its town's parcels, and on universal service. */
    private boolean wouldPay(TownHub hub, DeliveryTerms terms) {
        double parcels = hub.traffic.usual();
        double settlement = costs.settlement() * (1 - costs.settlementForCentre());
        double trips = LogisticsParameters.DAYS / terms.daysBetweenLorries(hub);
        return settlement * parcels + costs.universalService()
                > hub.upkeep() + trips * hub.costOfTrip() + costs.hubHandling() * parcels;
    }
}
