package rural.random;

/**
 * The counter-based generator Philox4x32-10.
 *
 * <p>A block of four 32-bit words is a pure function of a 128-bit counter and a 64-bit key, so that no number depends
 * on which others were drawn before it. Source: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random
 * numbers: as easy as 1, 2, 3", SC'11, 2011, section 3 and table 2.
 */
final class Philox {

    private static final long MULTIPLIER_0 = 0xD2511F53L;
    private static final long MULTIPLIER_1 = 0xCD9E8D57L;
    private static final int WEYL_0 = 0x9E3779B9;
    private static final int WEYL_1 = 0xBB67AE85;
    private static final int ROUNDS = 10;
    private static final long LOW = 0xFFFFFFFFL;

    private Philox() {}

    /** Writes the block of counter (c0, c1, c2, c3) under key (k0, k1) into the first four places of {@code block}. */
    static void fill(int[] block, int c0, int c1, int c2, int c3, int k0, int k1) {
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = MULTIPLIER_0 * (c0 & LOW);
            long product1 = MULTIPLIER_1 * (c2 & LOW);
            int high0 = (int) (product0 >>> 32);
            int high1 = (int) (product1 >>> 32);
            c0 = high1 ^ c1 ^ k0;
            c1 = (int) product1;
            c2 = high0 ^ c3 ^ k1;
            c3 = (int) product0;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        block[0] = c0;
        block[1] = c1;
        block[2] = c2;
        block[3] = c3;
    }
}
