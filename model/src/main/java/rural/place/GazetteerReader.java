package rural.place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rural.parameter.Problem;
import rural.parameter.ProblemsFound;
import rural.random.RandomSource;

/**
 * Reads a county from a CSV file of its units and, if there is one, a CSV file of its roads.
 *
 * <p>Units: columns {@code level} (county, town, village), {@code code}, {@code parent}, {@code name}, {@code ur_code},
 * {@code lon_gcj02}, {@code lat_gcj02}; optional {@code households}, {@code ruggedness} (0 to 1), {@code name_en}. Roads:
 * {@code from}, {@code to} (codes); optional {@code length_km}, {@code class}. Rough files are mended and every repair
 * is told in {@link Gazetteer#repairs()}; what cannot be mended without guessing is refused, all problems at once. What
 * chance fills in depends on the county's codes alone: the county is the same in every replication.
 */
public final class GazetteerReader {

    /** Ruggedness about a town without villages: half way; assumption. */
    private static final double UNKNOWN_RUGGEDNESS = 0.5;

    private final Findings ofUnits;
    private final Findings ofRoads;

    private GazetteerReader(Path units, Optional<Path> roads) {
        this.ofUnits = new Findings(units.toString());
        this.ofRoads = new Findings(roads.orElse(units).toString());
    }

    /**
     * The county in a file of units; roads are laid between neighbours.
     *
     * @throws ProblemsFound if the file cannot be used, with all that is wrong with it
     */
    public static Gazetteer read(Path units) throws ProblemsFound {
        return read(units, Optional.empty());
    }

    /**
     * The county in a file of units and, where there is one, a file of roads.
     *
     * @throws ProblemsFound if a file cannot be used, with all that is wrong with both
     */
    public static Gazetteer read(Path units, Optional<Path> roads) throws ProblemsFound {
        return new GazetteerReader(units, roads).gazetteer(units, roads);
    }

    private Gazetteer gazetteer(Path units, Optional<Path> roads) throws ProblemsFound {
        UnitLines unitLines = new UnitLines(ofUnits);
        Optional<UnitTree> tree = TextFile.read(units, ofUnits)
                .map(text -> Table.read(text, UnitLines.NEEDED, UnitLines.OPTIONAL, ofUnits))
                .flatMap(table -> UnitTree.of(unitLines.units(table), unitLines, ofUnits));
        Optional<List<RoadLines.Line>> roadLines = roads.flatMap(file -> TextFile.read(file, ofRoads))
                .map(text -> Table.read(text, RoadLines.NEEDED, RoadLines.OPTIONAL, ofRoads))
                .map(table -> new RoadLines(unitLines.codes(), ofRoads).lines(table));
        Optional<Gazetteer> places = tree.flatMap(this::places);
        if (places.isEmpty() || ofUnits.hasProblems() || ofRoads.hasProblems()) {
            List<Problem> problems = new ArrayList<>(ofUnits.problems());
            problems.addAll(ofRoads.problems());
            throw new ProblemsFound(problems);
        }
        return withRoads(places.get(), roadLines);
    }

    private Optional<Gazetteer> places(UnitTree units) {
        RandomSource geography = new RandomSource(units.county().code().text().hashCode());
        return SeatFinder.find(units, ofUnits).map(seat -> {
            Whereabouts whereabouts = Whereabouts.of(units, new Projection(seat));
            FarOut fromTown = FarOut.of(whereabouts.kmFromVillagesToTowns(), FarOut.USUAL_FOR_VILLAGES);
            List<Point> towns = new TownPlacement(whereabouts, fromTown, geography, ofUnits).points();
            List<Point> villages = new VillagePlacement(whereabouts, towns, fromTown, geography, ofUnits).points();
            return new Sites(units, geography, ofUnits).gazetteer(towns, villages);
        });
    }

    private Gazetteer withRoads(Gazetteer places, Optional<List<RoadLines.Line>> lines) {
        RoadPlan plan = RoadPlan.of(places.towns(), places.villages(), town -> meanRuggedness(places, town));
        List<RoadSite> roads;
        if (lines.isPresent()) {
            roads = new GivenRoads(places, placesByCode(places), lines.get(), plan, ofRoads).roads();
        } else {
            roads = plan.roads();
            ofUnits.repair(
                    0,
                    "no roads are given; " + roads.size() + " roads laid between neighbouring places",
                    "未提供道路；已在相邻地点之间生成 " + roads.size() + " 条道路");
        }
        List<Repair> repairs = new ArrayList<>(ofUnits.repairs());
        repairs.addAll(ofRoads.repairs());
        return new Gazetteer(
                places.code(), places.name(), places.english(), places.towns(), places.villages(), roads, repairs);
    }

    private static double meanRuggedness(Gazetteer places, TownSite town) {
        return places.villages().stream()
                .filter(village -> village.town() == town.id())
                .mapToDouble(VillageSite::ruggedness)
                .average()
                .orElse(UNKNOWN_RUGGEDNESS);
    }

    private static Map<String, Integer> placesByCode(Gazetteer places) {
        Map<String, Integer> byCode = new HashMap<>();
        byCode.put(places.code(), Gazetteer.SEAT);
        places.towns().forEach(town -> byCode.put(town.code(), places.placeOfTown(town.id())));
        places.villages().forEach(village -> byCode.put(village.code(), places.placeOfVillage(village.id())));
        return byCode;
    }
}
