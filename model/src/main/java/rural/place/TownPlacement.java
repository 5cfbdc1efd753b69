package rural.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rural.random.RandomSource;

/**
 * Finds every town of a read county a point.
 *
 * <p>A town absurdly far from the seat, or from most of its villages, counts as having none. A town without a point is
 * put amid its villages, or somewhere around the seat when they have none either.
 */
final class TownPlacement {

    /** Fewer villages than this do not tell that their town is misplaced. */
    private static final int VILLAGES_THAT_TELL = 3;

    /** Median of real counties, in km; target T14. */
    private static final double USUAL_KM = 19.1;

    private final Whereabouts whereabouts;
    private final Findings findings;
    private final FarOut fromSeat;
    private final FarOut fromTown;
    private final Filling filling;

    TownPlacement(Whereabouts whereabouts, FarOut fromTown, RandomSource geography, Findings findings) {
        this.whereabouts = whereabouts;
        this.findings = findings;
        this.fromTown = fromTown;
        double[] km = whereabouts.kmFromTownsToSeat();
        this.fromSeat = FarOut.of(km, FarOut.USUAL_FOR_TOWNS);
        double[] believed = Arrays.stream(km)
                .filter(distance -> !fromSeat.isAbsurd(distance))
                .toArray();
        this.filling = new Filling(believed, USUAL_KM, geography);
    }

    /** A point for each town. */
    List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (int town = 0; town < whereabouts.towns().size(); town++) {
            points.add(point(town));
        }
        return points;
    }

    private Point point(int town) {
        Optional<Point> given = whereabouts.towns().get(town);
        List<Point> villages = whereabouts.villagesOf(town).stream()
                .filter(point -> !fromSeat.isAbsurd(Point.SEAT.km(point)))
                .toList();
        Optional<Words> doubt =
                given.isPresent() ? doubt(given.get(), villages) : Optional.of(new Words("has no coordinates", "没有坐标"));
        return doubt.map(why -> filledIn(town, villages, why)).orElseGet(given::orElseThrow);
    }

    private Optional<Words> doubt(Point given, List<Point> villages) {
        double km = Point.SEAT.km(given);
        if (fromSeat.isAbsurd(km)) {
            return Optional.of(Words.farOff(km, "the county seat", "县城", fromSeat));
        }
        double[] kmOfVillages =
                villages.stream().mapToDouble(given::km).sorted().toArray();
        if (kmOfVillages.length >= VILLAGES_THAT_TELL) {
            double middle = FarOut.quantile(kmOfVillages, 0.5);
            if (fromTown.isAbsurd(middle)) {
                return Optional.of(Words.farOff(middle, "its villages (median)", "其各村（中位数）", fromTown));
            }
        }
        return Optional.empty();
    }

    private Point filledIn(int town, List<Point> villages, Words why) {
        Unit unit = whereabouts.units().towns().get(town);
        boolean isAmidVillages = !villages.isEmpty();
        Point point = isAmidVillages ? Point.middle(villages) : filling.around(Point.SEAT, unit);
        String km = Words.km(Point.SEAT.km(point));
        findings.repair(
                unit.line(),
                unit.called() + " " + why.english() + "; put "
                        + (isAmidVillages ? "amid its villages" : "around the seat") + ", " + km + " from the seat",
                unit.calledInChinese() + why.chinese() + "；已置于" + (isAmidVillages ? "其各村中心" : "县城周围") + "，距县城 " + km);
        return point;
    }
}
