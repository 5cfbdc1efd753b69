package rural.statistics;

/**
 * Allows for many comparisons being read off one table: by chance alone, one in twenty would seem clear.
 *
 * <p>O. J. Dunn, "Multiple comparisons among means", JASA 56(293), 1961.
 *
 * @param comparisons how many are read together, at least 1
 */
public record Bonferroni(int comparisons) {

    /** The level at which one comparison counts as clear. */
    public static final double LEVEL = 1 - MeanEstimate.CONFIDENCE;

    /** How clear a difference is: 0 not at all, 1 taken by itself, 2 even among so many comparisons. */
    public int marks(MeanEstimate difference) {
        double chance = difference.chanceIfZero();
        if (Double.isNaN(chance) || chance >= LEVEL) {
            return 0;
        }
        return chance < LEVEL / comparisons ? 2 : 1;
    }
}
