package rural.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the values of a scenario were said, as {@code file:line} by path ({@code open_online_shop.set_up_cost}).
 *
 * <p>Whence a value came is no part of what it is: all origins are equal, so that a scenario equals itself read again
 * from another file.
 */
public final class Origins {

    /** A scenario made by a program. */
    public static final Origins NONE = new Origins(Map.of());

    private final SortedMap<String, String> places;

    public Origins(Map<String, String> places) {
        this.places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }

    /** The place where a path's value was said, or "standard". */
    public String of(String path) {
        return places.getOrDefault(path, "standard");
    }

    /** All places, by path. */
    public SortedMap<String, String> places() {
        return places;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origins;
    }

    @Override
    public int hashCode() {
        return Origins.class.hashCode();
    }
}
