package rural.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rural.place.Unit.Coordinates;

/**
 * Where a file says that units lie, believed or not.
 *
 * @param units the units
 * @param towns a point for each town that has coordinates
 * @param villages a point for each village that has coordinates
 */
record Whereabouts(UnitTree units, List<Optional<Point>> towns, List<Optional<Point>> villages) {

    static Whereabouts of(UnitTree units, Projection projection) {
        return new Whereabouts(units, points(units.towns(), projection), points(units.villages(), projection));
    }

    /** How far villages lie from their towns, where both are known, in km. */
    double[] kmFromVillagesToTowns() {
        List<Double> distances = new ArrayList<>();
        for (int village = 0; village < villages.size(); village++) {
            Optional<Point> town = towns.get(units.townOfVillage().get(village));
            villages.get(village).flatMap(point -> town.map(point::km)).ifPresent(distances::add);
        }
        return distances.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** How far towns lie from the seat, where known, in km. */
    double[] kmFromTownsToSeat() {
        return towns.stream()
                .flatMap(Optional::stream)
                .mapToDouble(Point.SEAT::km)
                .toArray();
    }

    /** The points of a town's villages, where known. */
    List<Point> villagesOf(int town) {
        List<Point> found = new ArrayList<>();
        for (int village = 0; village < villages.size(); village++) {
            if (units.townOfVillage().get(village) == town) {
                villages.get(village).ifPresent(found::add);
            }
        }
        return found;
    }

    private static List<Optional<Point>> points(List<Unit> units, Projection projection) {
        return units.stream()
                .map(unit ->
                        Optional.of(unit.point()).filter(Coordinates::isKnown).map(projection::point))
                .toList();
    }
}
