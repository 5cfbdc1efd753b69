package rural.random;

import rural.arithmetic.Elementary;

/**
 * The random numbers of one purpose in one month: one number for each agent, whatever the order of asking.
 *
 * <p>The number is word {@code id mod 4} of the Philox block whose counter is (id / 4, month, purpose, draw) and whose
 * key is the seed; four neighbouring agents share a block, so a loop in the order of ids computes a block for every
 * fourth agent. A decision that needs a second number asks {@link #draw(int)} for another stream. Not safe for use by
 * several threads at once; streams are cheap, take one each.
 */
public final class RandomStream {

    private static final double UNIT = 1.0 / (1L << 32);

    private final long seed;
    private final Purpose purpose;
    private final int month;
    private final int draw;
    private final int[] block = new int[4];
    private int number = -1;

    RandomStream(long seed, Purpose purpose, int month, int draw) {
        this.seed = seed;
        this.purpose = purpose;
        this.month = month;
        this.draw = draw;
    }

    /** The same purpose and month, but the agent's {@code number}-th number, from 0 (this stream's own) upward. */
    public RandomStream draw(int number) {
        return new RandomStream(seed, purpose, month, number);
    }

    /** Uniform on the open interval (0, 1), in steps of 2^-32. */
    public double uniform(int id) {
        return ((word(id) & 0xFFFFFFFFL) + 0.5) * UNIT;
    }

    /** Uniform on the open interval (0, 1). */
    public double uniform(Agent agent) {
        return uniform(agent.id());
    }

    /** True with probability {@code p}; never when p is 0 or less, always when it is 1 or more. */
    public boolean bernoulli(int id, double p) {
        return uniform(id) < p;
    }

    /** True with probability {@code p}. */
    public boolean bernoulli(Agent agent, double p) {
        return uniform(agent.id()) < p;
    }

    /** Normal with mean 0 and standard deviation 1, from one uniform number by the inverse of the distribution. */
    public double normal(int id) {
        return Elementary.normalQuantile(uniform(id));
    }

    /** Normal with mean 0 and standard deviation 1. */
    public double normal(Agent agent) {
        return normal(agent.id());
    }

    /** One of 0, 1, …, {@code choices} - 1, each as likely. */
    public int index(int id, int choices) {
        return (int) (((word(id) & 0xFFFFFFFFL) * choices) >>> 32);
    }

    private int word(int id) {
        int wanted = id >>> 2;
        if (wanted != number) {
            Philox.fill(block, wanted, month, purpose.code(), draw, (int) seed, (int) (seed >>> 32));
            number = wanted;
        }
        return block[id & 3];
    }
}
