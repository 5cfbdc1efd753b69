package rural.government;

import java.util.Optional;
import rural.parameter.Parameter;
import rural.place.Road;
import rural.place.RoadClass;
import rural.place.Roads;
import rural.place.Village;

/**
 * Road upgrading (paper 4.1): the roads by which chosen villages reach town and seat are rebuilt, kilometre by
 * kilometre, to the next better class; a road is better, and as new, when its last kilometre is done. No road is begun
 * that the plan cannot finish.
 */
@Named(english = "Road upgrading", chinese = "农村道路改造升级")
public record RoadUpgrading(
        Plan plan,

        @Parameter(
                description = "Cost of rebuilding a kilometre",
                zh = "每公里道路改造成本",
                unit = "yuan",
                standard = 600_000,
                range = {50_000, 5_000_000},
                explore = {400_000, 800_000},
                source = "assumption")
        double costPerKm,

        @Parameter(
                description = "Months that a kilometre takes",
                zh = "每公里工期",
                unit = "months",
                standard = 8,
                range = {0, 48},
                explore = {4, 14},
                source = "assumption")
        int monthsToBuild)
        implements Instrument {

    @Override
    public Office office() {
        return Office.INFRASTRUCTURE;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        while (programme.canPay(costPerKm)) {
            Optional<Village> first = programme
                    .villages(v -> nextRoad(v, programme, actors).isPresent())
                    .stream()
                    .findFirst();
            if (first.isEmpty()) {
                return;
            }
            Road road = nextRoad(first.get(), programme, actors).orElseThrow();
            programme.begins(road.id(), monthsToBuild, costPerKm);
            programme.serves(first.get());
        }
    }

    @Override
    public void completes(Work work, Programme programme, Actors actors) {
        Road road = actors.county().roads().roads().get(work.site());
        if (programme.completedOn(road.id()) == kilometres(road) && road.roadClass() != RoadClass.COUNTY_ROAD) {
            road.upgradeTo(RoadClass.values()[road.roadClass().ordinal() + 1]);
        }
    }

    /** The first road on a village's way to the seat that is no county road, not paid for in full, and affordable. */
    private Optional<Road> nextRoad(Village village, Programme programme, Actors actors) {
        Roads roads = actors.county().roads();
        for (Road road : roads.roadsFromVillageToTown(village.id())) {
            if (isToBeBuilt(road, programme)) {
                return Optional.of(road);
            }
        }
        for (Road road : roads.roadsFromTownToSeat(village.town().id())) {
            if (isToBeBuilt(road, programme)) {
                return Optional.of(road);
            }
        }
        return Optional.empty();
    }

    private boolean isToBeBuilt(Road road, Programme programme) {
        int paid = programme.completedOn(road.id()) + programme.worksOn(road.id());
        int missing = kilometres(road) - paid;
        return road.roadClass() != RoadClass.COUNTY_ROAD
                && missing > 0
                && (paid > 0 || missing * costPerKm <= programme.notYetPaidOut());
    }

    /** Whole kilometres, a begun one counted. */
    static int kilometres(Road road) {
        return (int) Math.ceil(road.km());
    }
}
