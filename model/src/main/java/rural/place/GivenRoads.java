package rural.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rural.place.RoadPlan.Link;

/** Makes the roads of a file a graph that connects all places: what is left apart is joined to what lies nearest. */
final class GivenRoads {

    private final Gazetteer places;
    private final RoadPlan plan;
    private final Findings findings;
    private final List<Link> links = new ArrayList<>();
    private final List<RoadLines.Line> lines;
    private final int[] part;

    /** These roads between these places (whose own roads do not count). */
    GivenRoads(
            Gazetteer places,
            Map<String, Integer> placeOfCode,
            List<RoadLines.Line> lines,
            RoadPlan plan,
            Findings findings) {
        this.places = places;
        this.plan = plan;
        this.findings = findings;
        this.lines = lines;
        this.part = new int[places.places()];
        for (int place = 0; place < part.length; place++) {
            part[place] = place;
        }
        for (RoadLines.Line line : lines) {
            int from = placeOfCode.getOrDefault(line.from(), Gazetteer.SEAT);
            int to = placeOfCode.getOrDefault(line.to(), Gazetteer.SEAT);
            link(from, to, line.lengthKm().orElse(plan.lengthKm(from, to)));
        }
    }

    /** The roads of the file, and those that had to be added. */
    List<RoadSite> roads() {
        connect();
        List<RoadSite> byRole = plan.classed(links);
        List<RoadSite> roads = new ArrayList<>();
        for (RoadSite road : byRole) {
            RoadClass told = road.id() < lines.size()
                    ? lines.get(road.id()).roadClass().orElse(road.roadClass())
                    : road.roadClass();
            roads.add(new RoadSite(road.id(), road.from(), road.to(), road.lengthKm(), told));
        }
        return roads;
    }

    private void connect() {
        while (true) {
            int from = -1;
            int to = -1;
            for (int a = 0; a < part.length; a++) {
                for (int b = 0; b < part.length; b++) {
                    boolean isGap = part[a] == part[Gazetteer.SEAT] && part[b] != part[Gazetteer.SEAT];
                    if (isGap && (from < 0 || places.straightKm(a, b) < places.straightKm(from, to))) {
                        from = a;
                        to = b;
                    }
                }
            }
            if (from < 0) {
                return;
            }
            link(from, to, plan.lengthKm(from, to));
            Words a = name(from);
            Words b = name(to);
            String km = Words.km(plan.lengthKm(from, to));
            findings.repair(
                    0,
                    "no road leads from " + b.english() + " to the seat; a road of " + km + " to " + a.english()
                            + " added",
                    "没有道路从" + b.chinese() + "通往县城；已增加一条到" + a.chinese() + "的道路，长 " + km);
        }
    }

    private void link(int from, int to, double lengthKm) {
        links.add(new Link(from, to, lengthKm));
        int joined = part[to];
        for (int place = 0; place < part.length; place++) {
            if (part[place] == joined) {
                part[place] = part[from];
            }
        }
    }

    private Words name(int place) {
        if (place == Gazetteer.SEAT) {
            return new Words("the seat", "县城");
        }
        int towns = places.towns().size();
        return place <= towns
                ? new Words(
                        places.towns().get(place - 1).english(),
                        places.towns().get(place - 1).name())
                : new Words(
                        places.villages().get(place - 1 - towns).english(),
                        places.villages().get(place - 1 - towns).name());
    }
}
