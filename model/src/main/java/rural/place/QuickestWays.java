package rural.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.WeightedMultigraph;
import org.jspecify.annotations.Nullable;

/** The quickest ways to the seat and to the towns while no road changes; each is looked for when first asked for. */
final class QuickestWays {

    private final Gazetteer gazetteer;
    private final Graph<Integer, Road> graph;
    private final @Nullable SingleSourcePaths<Integer, Road>[] from;
    private final @Nullable Way[] toSeat;
    private final @Nullable Way[] toTown;

    QuickestWays(Gazetteer gazetteer, List<Road> roads) {
        this.gazetteer = gazetteer;
        this.graph = new WeightedMultigraph<>(Road.class);
        for (int place = 0; place < gazetteer.places(); place++) {
            graph.addVertex(place);
        }
        for (Road road : roads) {
            graph.addEdge(road.from(), road.to(), road);
            graph.setEdgeWeight(road, road.hours());
        }
        this.from = trees(1 + gazetteer.towns().size());
        this.toSeat = new Way[gazetteer.places()];
        this.toTown = new Way[gazetteer.villages().size()];
    }

    /** The quickest way from a place to the county seat. */
    Way toSeat(int place) {
        Way known = toSeat[place];
        if (known == null) {
            known = way(place, Gazetteer.SEAT);
            toSeat[place] = known;
        }
        return known;
    }

    /** The quickest way from a village to its town's seat. */
    Way toTown(int village) {
        Way known = toTown[village];
        if (known == null) {
            int town = gazetteer.villages().get(village).town();
            known = way(gazetteer.placeOfVillage(village), gazetteer.placeOfTown(town));
            toTown[village] = known;
        }
        return known;
    }

    private Way way(int place, int goal) {
        SingleSourcePaths<Integer, Road> tree = from[goal];
        if (tree == null) {
            tree = new DijkstraShortestPath<>(graph).getPaths(goal);
            from[goal] = tree;
        }
        GraphPath<Integer, Road> path = tree.getPath(place);
        if (path == null) {
            throw new IllegalStateException("no road leads from place " + place + " to place " + goal);
        }
        List<Road> driven = new ArrayList<>(path.getEdgeList());
        Collections.reverse(driven);
        double km = 0;
        double freightKm = 0;
        for (Road road : driven) {
            km += road.km();
            freightKm += road.freightKm();
        }
        return new Way(path.getWeight(), km, freightKm, List.copyOf(driven));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable SingleSourcePaths<Integer, Road>[] trees(int count) {
        return new SingleSourcePaths[count];
    }
}
