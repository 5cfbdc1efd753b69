package rural.place;

import java.util.ArrayList;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.WeightedMultigraph;

/**
 * Classes roads by what they do.
 *
 * <p>County roads lie on the shortest way from a town to the seat or link two towns directly; town roads lie on the
 * shortest ways of several villages to their town; all others are village roads.
 */
final class RoadRoles {

    /** A road that this many of a town's villages need is a town road; assumption. */
    private static final int VILLAGES_OF_A_TOWN_ROAD = 3;

    private final Graph<Integer, Integer> graph = new WeightedMultigraph<>(Integer.class);
    private final List<RoadPlan.Link> links;
    private final int towns;
    private final int[] townOfVillage;

    RoadRoles(List<RoadPlan.Link> links, int towns, int[] townOfVillage) {
        this.links = links;
        this.towns = towns;
        this.townOfVillage = townOfVillage;
        for (int place = 0; place < 1 + towns + townOfVillage.length; place++) {
            graph.addVertex(place);
        }
        for (int road = 0; road < links.size(); road++) {
            RoadPlan.Link link = links.get(road);
            graph.addEdge(link.from(), link.to(), road);
            graph.setEdgeWeight(road, link.lengthKm());
        }
    }

    /** The class of each link. */
    List<RoadClass> classes() {
        int[] villagesServed = villagesServed();
        boolean[] leadsToTheSeat = leadsToTheSeat();
        List<RoadClass> classes = new ArrayList<>(links.size());
        for (int road = 0; road < links.size(); road++) {
            RoadPlan.Link link = links.get(road);
            boolean linksTowns = link.from() <= towns && link.to() <= towns;
            if (leadsToTheSeat[road] || linksTowns) {
                classes.add(RoadClass.COUNTY_ROAD);
            } else if (villagesServed[road] >= VILLAGES_OF_A_TOWN_ROAD) {
                classes.add(RoadClass.TOWN_ROAD);
            } else {
                classes.add(RoadClass.VILLAGE_ROAD);
            }
        }
        return classes;
    }

    private boolean[] leadsToTheSeat() {
        boolean[] leads = new boolean[links.size()];
        SingleSourcePaths<Integer, Integer> fromSeat = new DijkstraShortestPath<>(graph).getPaths(Gazetteer.SEAT);
        for (int town = 0; town < towns; town++) {
            for (int road : roadsTo(1 + town, fromSeat)) {
                leads[road] = true;
            }
        }
        return leads;
    }

    private int[] villagesServed() {
        int[] served = new int[links.size()];
        for (int town = 0; town < towns; town++) {
            SingleSourcePaths<Integer, Integer> fromTown = new DijkstraShortestPath<>(graph).getPaths(1 + town);
            for (int village = 0; village < townOfVillage.length; village++) {
                if (townOfVillage[village] == town) {
                    for (int road : roadsTo(1 + towns + village, fromTown)) {
                        served[road]++;
                    }
                }
            }
        }
        return served;
    }

    private static List<Integer> roadsTo(int place, SingleSourcePaths<Integer, Integer> paths) {
        GraphPath<Integer, Integer> path = paths.getPath(place);
        if (path == null) {
            throw new IllegalStateException("place " + place + " is not connected");
        }
        return path.getEdgeList();
    }
}
