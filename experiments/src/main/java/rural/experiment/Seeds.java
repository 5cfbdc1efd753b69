package rural.experiment;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The seed of each replication, the same for all policies.
 *
 * <p>Seeds come from a base by the mixing function of SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, "Fast splittable
 * pseudorandom number generators", OOPSLA 2014), so that neighbouring bases have no seed in common; of its 64 bits the
 * upper 52 are kept, a number that people, JSON and spreadsheets can carry.
 */
public final class Seeds {

    /** The base of those who name none. */
    public static final long STANDARD = 1;

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final int DROPPED_BITS = 12;

    private Seeds() {}

    /** The seed of a replication, from 0. */
    public static long of(long base, int replication) {
        long mixed = mix(mix(base) + (replication + 1) * GOLDEN_GAMMA);
        return mixed >>> DROPPED_BITS;
    }

    /** The seeds of so many replications. */
    public static List<Long> ofAll(long base, int replications) {
        return IntStream.range(0, replications).mapToObj(r -> of(base, r)).toList();
    }

    private static long mix(long number) {
        long z = number;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
