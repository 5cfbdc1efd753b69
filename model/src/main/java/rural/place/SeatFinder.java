package rural.place;

import java.util.List;
import java.util.Optional;
import rural.place.Unit.Coordinates;

/** Finds the county seat: where the file says, or amid the towns (the villages, if no town has a point either). */
final class SeatFinder {

    /** Towns of even the largest Chinese county lie nearer to its seat than this, in km, half of them. */
    private static final double FARTHEST_KM = 500;

    private SeatFinder() {}

    /** Where the seat lies; nothing, and a problem found, when nobody can tell or the file's point is impossible. */
    static Optional<Coordinates> find(UnitTree units, Findings findings) {
        Coordinates given = units.county().point();
        List<Coordinates> known = known(units.towns());
        if (known.isEmpty()) {
            known = known(units.villages());
        }
        if (given.isKnown()) {
            return isPossible(given, known) ? Optional.of(given) : impossible(units.county(), findings);
        }
        if (known.isEmpty()) {
            findings.problem("has no coordinates at all; at least some units need a point.", "没有任何坐标；至少部分单位需要坐标。");
            return Optional.empty();
        }
        findings.repair(
                units.county().line(),
                units.county().called() + " has no coordinates; its seat put amid its towns",
                units.county().calledInChinese() + "没有坐标；县城已置于各乡镇的中心");
        return Optional.of(middle(known));
    }

    private static Optional<Coordinates> impossible(Unit county, Findings findings) {
        findings.problem(
                county.line(),
                1,
                "the county seat lies more than " + (int) FARTHEST_KM
                        + " km from half of its towns. Maybe its coordinates are another county's?",
                "县城距半数乡镇超过 " + (int) FARTHEST_KM + " km。也许误用了其他县的坐标？");
        return Optional.empty();
    }

    private static boolean isPossible(Coordinates seat, List<Coordinates> places) {
        return places.isEmpty() || Point.SEAT.km(new Projection(seat).point(middle(places))) <= FARTHEST_KM;
    }

    private static Coordinates middle(List<Coordinates> places) {
        Point middle = Point.middle(places.stream()
                .map(place -> new Point(place.longitude(), place.latitude()))
                .toList());
        return new Coordinates(middle.x(), middle.y());
    }

    private static List<Coordinates> known(List<Unit> units) {
        return units.stream().map(Unit::point).filter(Coordinates::isKnown).toList();
    }
}
