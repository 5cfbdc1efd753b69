package rural.logistics;

import rural.household.ProductLine;
import rural.place.County;
import rural.place.Roads;
import rural.place.Village;

/**
 * Tells each village what sending and receiving costs and takes, given the nodes as they are.
 *
 * <p>Who has a point in the village may use it or go to town as before, whichever is better, so a point that takes no
 * fee never makes anything worse. Where the town has no open hub, people go to the county's centre.
 */
final class DeliveryTerms {

    private final Roads roads;
    private final Logistics logistics;
    private final DeliveryParameters p;
    private final double room;

    DeliveryTerms(County county, Logistics logistics, DeliveryParameters p) {
        this.roads = county.roads();
        this.room = p.roomOfColdStore();
        this.logistics = logistics;
        this.p = p;
    }

    /** Sets the terms of a village. */
    void set(Village village) {
        int v = village.id();
        TownHub hub = logistics.hub(village.town().id());
        VillagePoint point = logistics.point(v);
        Village.Delivery delivery = village.delivery;
        delivery.hasPoint = point.isOpen();
        delivery.feeOut = (point.isOpen() ? point.fee() : 0) + feeFromTown(hub);
        delivery.feeIn = point.isOpen() ? Math.max(0, point.fee() - logistics.settlementOfPoint()) : 0;
        delivery.tripHours = tripHours(v, hub, point);
        double waiting = waitingInVillage(hub, point);
        delivery.days = waiting + daysFromTown(v, hub) + p.trunkDays() + handlingDays(logistics.centre());
        delivery.freshLoss = freshLoss(v, hub, waiting, point);
        delivery.wholesaleFreshLoss = wholesaleFreshLoss(village, hub);
        delivery.wholesaleDistanceCost =
                Math.min(p.mostDistanceCost(), p.distanceCost() * roads.freightVillageToSeat(v));
    }

    /** Sets the terms that everybody would have if no distance and no thin volume stood in the way: the seat's own. */
    void setAsInTheSeat(Village village) {
        CountyCentre centre = logistics.centre();
        Village.Delivery delivery = village.delivery;
        delivery.hasPoint = true;
        delivery.feeOut = centre.fee();
        delivery.feeIn = 0;
        delivery.tripHours = p.hoursAtPoint();
        delivery.days = p.trunkDays() + handlingDays(centre);
        delivery.freshLoss = loss(delivery.days, centre);
        delivery.wholesaleFreshLoss = Math.min(1, p.lossWithoutCold() * p.wholesaleDays() / p.wholesaleLossDays());
        delivery.wholesaleDistanceCost = 0;
    }

    private double feeFromTown(TownHub hub) {
        return (hub.isOpen() ? hub.fee() : 0) + logistics.centre().fee();
    }

    /** Hours of a trip to where parcels are taken, without a point in the village. */
    double hoursOfTrip(int village, TownHub hub) {
        double way = hub.isOpen() ? roads.hoursVillageToTown(village) : roads.hoursVillageToSeat(village);
        return 2 * way + p.hoursInTown();
    }

    private double tripHours(int village, TownHub hub, VillagePoint point) {
        double trip = hoursOfTrip(village, hub);
        return point.isOpen() ? Math.min(p.hoursAtPoint(), trip) : trip;
    }

    private double waitingInVillage(TownHub hub, VillagePoint point) {
        if (!point.isOpen()) {
            return p.daysUntilTrip();
        }
        return Math.min(p.daysUntilTrip(), interval(p.loadOfRound(), point.parcelsADay(), hub) / 2);
    }

    /** Days between two departures: as soon as the load is worth it; daily with a scheduled line. */
    private double interval(double load, double parcelsADay, TownHub hub) {
        double longest = hub.hasFreightLine() ? 1 : p.longestInterval();
        return Math.max(1, Math.min(longest, load / Math.max(1e-9, parcelsADay)));
    }

    /** Days between two lorries of a hub. */
    double daysBetweenLorries(TownHub hub) {
        return interval(p.loadOfLorry(), hub.parcelsADay(), hub);
    }

    private double daysFromTown(int village, TownHub hub) {
        double driving = roads.hoursVillageToSeat(village) / p.drivingHours();
        return hub.isOpen() ? driving + daysBetweenLorries(hub) / 2 + handlingDays(hub) : driving;
    }

    private double handlingDays(Node node) {
        return p.handlingDays() * (node.isAutomated() ? p.handlingWhenAutomated() : 1);
    }

    /** Each part of the way loses in proportion to its days, less where the node it starts from keeps cold. */
    private double freshLoss(int village, TownHub hub, double waiting, VillagePoint point) {
        CountyCentre centre = logistics.centre();
        double loss = loss(waiting, point)
                + loss(daysFromTown(village, hub), hub)
                + loss(p.trunkDays() + handlingDays(centre), centre);
        return Math.min(1, loss);
    }

    private double loss(double days, Node from) {
        return rate(from) * days / p.lossDays();
    }

    private double rate(Node node) {
        return node.isOpen() && node.keepsCold() ? p.lossWithCold() : p.lossWithoutCold();
    }

    /** A store keeps only so much of a town's harvest cold; the rest goes to market warm. */
    private double wholesaleFreshLoss(Village village, TownHub hub) {
        double days = p.wholesaleDays() + roads.hoursVillageToSeat(village.id()) / p.drivingHours();
        double cold = hub.isOpen() && hub.keepsCold() ? Math.min(1, room / Math.max(1, freshOf(hub))) : 0;
        double rate = p.lossWithoutCold() + cold * (p.lossWithCold() - p.lossWithoutCold());
        return Math.min(1, rate * days / p.wholesaleLossDays());
    }

    /** Retail value of the fresh produce that a town's villages sold last month, yuan. */
    private static double freshOf(TownHub hub) {
        double fresh = 0;
        for (Village village : hub.town().villages()) {
            fresh += village.community.output[ProductLine.FRESH.ordinal()];
        }
        return fresh;
    }
}
