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

    /** The origin of what no file said. */
    public static final String STANDARD = "standard";

    /** The origin of what a program set after the files were read, such as an option of the command line. */
    public static final String PROGRAM = "set by the program";

    private final SortedMap<String, String> places;

    public Origins(Map<String, String> places) {
        this.places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }

    /** The place where a path's value was said, or {@link #STANDARD}. */
    public String of(String path) {
        return areOfProgram(path) ? PROGRAM : places.getOrDefault(path, STANDARD);
    }

    /** The same, but that a program has set everything at and below a path. */
    public Origins afterProgramSet(String path) {
        Map<String, String> changed = new TreeMap<>(places);
        changed.keySet().removeIf(p -> p.startsWith(path + ".") || p.startsWith(path + "["));
        changed.put(path, PROGRAM);
        return new Origins(changed);
    }

    /** Whether a program has set a path, or what it lies in. */
    public boolean areOfProgram(String path) {
        String outer = path;
        while (!outer.isEmpty()) {
            if (PROGRAM.equals(places.get(outer))) {
                return true;
            }
            outer = outer.substring(0, Math.max(Math.max(outer.lastIndexOf('.'), outer.lastIndexOf('[')), 0));
        }
        return false;
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
