package rural.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rural.random.RandomSource;

/**
 * Finds every village of a read county a point.
 *
 * <p>A village absurdly far from its town counts as having none. One without a point is put somewhere around its town,
 * as far from it as a village of the same kind (part of a town or not) in the same county.
 */
final class VillagePlacement {

    /** Median of real counties, in km; target T13. */
    private static final double USUAL_KM = 3.8;

    private final Whereabouts whereabouts;
    private final List<Point> towns;
    private final FarOut fromTown;
    private final Findings findings;
    private final Filling inTown;
    private final Filling rural;

    VillagePlacement(
            Whereabouts whereabouts, List<Point> towns, FarOut fromTown, RandomSource geography, Findings findings) {
        this.whereabouts = whereabouts;
        this.towns = towns;
        this.fromTown = fromTown;
        this.findings = findings;
        this.inTown = new Filling(believedKm(true), USUAL_KM, geography);
        this.rural = new Filling(believedKm(false), USUAL_KM, geography);
    }

    /** A point for each village. */
    List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (int village = 0; village < whereabouts.villages().size(); village++) {
            points.add(point(village));
        }
        return points;
    }

    private Point point(int village) {
        Optional<Point> given = whereabouts.villages().get(village);
        if (given.isEmpty()) {
            return filledIn(village, new Words("has no coordinates", "没有坐标"));
        }
        double km = given.get().km(townOf(village));
        return fromTown.isAbsurd(km) ? filledIn(village, Words.farOff(km, "its town", "所属乡镇", fromTown)) : given.get();
    }

    private Point filledIn(int village, Words why) {
        Unit unit = whereabouts.units().villages().get(village);
        Unit town = whereabouts
                .units()
                .towns()
                .get(whereabouts.units().townOfVillage().get(village));
        Point point = (unit.inTown() ? inTown : rural).around(townOf(village), unit);
        String km = Words.km(point.km(townOf(village)));
        findings.repair(
                unit.line(),
                unit.called() + " " + why.english() + "; put " + km + " from " + town.english(),
                unit.calledInChinese() + why.chinese() + "；已置于距" + town.name() + " " + km + " 处");
        return point;
    }

    private Point townOf(int village) {
        return towns.get(whereabouts.units().townOfVillage().get(village));
    }

    private double[] believedKm(boolean ofInTown) {
        List<Double> believed = new ArrayList<>();
        for (int village = 0; village < whereabouts.villages().size(); village++) {
            if (whereabouts.units().villages().get(village).inTown() == ofInTown) {
                whereabouts
                        .villages()
                        .get(village)
                        .map(townOf(village)::km)
                        .filter(km -> !fromTown.isAbsurd(km))
                        .ifPresent(believed::add);
            }
        }
        return believed.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
