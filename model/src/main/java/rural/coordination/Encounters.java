package rural.coordination;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import rural.firm.Firm;
import rural.social.Station;

/** Stations and firms that met this month, in the order of stations and then of firms. */
final class Encounters implements Serializable {

    private static final long serialVersionUID = 1;

    /** A station and a firm that met. */
    record Pair(Station station, Firm firm) implements Serializable {}

    private final List<Pair> pairs = new ArrayList<>();

    void clear() {
        pairs.clear();
    }

    void add(Station station, Firm firm) {
        Pair pair = new Pair(station, firm);
        if (!pairs.contains(pair)) {
            pairs.add(pair);
        }
    }

    List<Pair> pairs() {
        return pairs;
    }
}
