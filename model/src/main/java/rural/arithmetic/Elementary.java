package rural.arithmetic;

/**
 * Exponential, logarithm and normal distribution that give the same bytes on every processor and Java version.
 *
 * <p>{@code Math.exp} and its like may differ between processors; these use nothing but addition, multiplication and
 * tables computed by {@code StrictMath}, whose results are prescribed. Relative error of {@link #exp} and absolute
 * error of {@link #log} stay below 1e-14 (tested). Method: table lookup and a short polynomial, after P. T. P. Tang,
 * "Table-driven implementation of the exponential function", ACM TOMS 15(2), 1989.
 */
public final class Elementary {

    private static final int EXP_BITS = 6;
    private static final int EXP_SIZE = 1 << EXP_BITS;
    private static final double[] POWERS_OF_TWO = new double[EXP_SIZE];
    private static final double STEPS_PER_E = EXP_SIZE / 0.6931471805599453;
    /** ln 2 / 64 in two parts; the first has so few digits that its product with a step number is exact. */
    private static final double STEP_HIGH = 0.6931471803691238 / EXP_SIZE;

    private static final double STEP_LOW = 1.9082149292705877e-10 / EXP_SIZE;
    private static final double LARGEST = 709.0;
    private static final double SMALLEST = -708.0;

    private static final int LOG_BITS = 7;
    private static final int LOG_SIZE = 1 << LOG_BITS;
    private static final double[] RECIPROCALS = new double[LOG_SIZE];
    private static final double[] LOGARITHMS = new double[LOG_SIZE];
    private static final double LN_2 = 0.6931471805599453;
    private static final long MANTISSA = (1L << 52) - 1;
    private static final long ONE = 1023L << 52;

    static {
        for (int i = 0; i < EXP_SIZE; i++) {
            POWERS_OF_TWO[i] = StrictMath.pow(2, i / (double) EXP_SIZE);
        }
        for (int i = 0; i < LOG_SIZE; i++) {
            RECIPROCALS[i] = 1 / (1 + (i + 0.5) / LOG_SIZE);
            LOGARITHMS[i] = -StrictMath.log(RECIPROCALS[i]);
        }
    }

    private Elementary() {}

    /** e to the power x; 0 below -708, infinity above 709. */
    public static double exp(double x) {
        if (!(x >= SMALLEST)) {
            return Double.isNaN(x) ? x : 0;
        }
        if (x > LARGEST) {
            return Double.POSITIVE_INFINITY;
        }
        double steps = Math.rint(x * STEPS_PER_E);
        int step = (int) steps;
        double r = (x - steps * STEP_HIGH) - steps * STEP_LOW;
        double power = 1 + r * (1 + r * (0.5 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120)))));
        double scale = Double.longBitsToDouble((long) ((step >> EXP_BITS) + 1023) << 52);
        return POWERS_OF_TWO[step & (EXP_SIZE - 1)] * power * scale;
    }

    /** Natural logarithm; minus infinity at 0, NaN below. Numbers under 2.3e-308 count as 0. */
    public static double log(double x) {
        if (!(x >= Double.MIN_NORMAL) || x == Double.POSITIVE_INFINITY) {
            return Double.isNaN(x) || x < 0 ? Double.NaN : x > 1 ? x : Double.NEGATIVE_INFINITY;
        }
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >>> 52) - 1023;
        int place = (int) (bits >>> (52 - LOG_BITS)) & (LOG_SIZE - 1);
        double mantissa = Double.longBitsToDouble((bits & MANTISSA) | ONE);
        double r = mantissa * RECIPROCALS[place] - 1;
        double tail = r - r * r * (0.5 - r * (1.0 / 3 - r * (0.25 - r * (0.2 - r * (1.0 / 6)))));
        return exponent * LN_2 + (LOGARITHMS[place] + tail);
    }

    /** {@code base} to the power {@code exponent}, for a base above 0; 0 to any power is 0. */
    public static double pow(double base, double exponent) {
        return base == 0 ? 0 : exp(exponent * log(base));
    }

    /** 1 / (1 + exp(-x)): the probability whose log-odds are x. */
    public static double logistic(double x) {
        return 1 / (1 + exp(-x));
    }

    /** Log-odds of a probability in (0, 1). */
    public static double logOdds(double p) {
        return log(p / (1 - p));
    }

    /**
     * The value below which a standard normal variable lies with probability {@code p}, for p in (0, 1).
     *
     * <p>Rational approximation by P. J. Acklam (2003), relative error below 1.2e-9.
     */
    public static double normalQuantile(double p) {
        double q = p - 0.5;
        if (Math.abs(q) <= 0.47575) {
            double r = q * q;
            return (((((-3.969683028665376e+01 * r + 2.209460984245205e+02) * r - 2.759285104469687e+02) * r
                                                            + 1.383577518672690e+02)
                                                    * r
                                            - 3.066479806614716e+01)
                                    * r
                            + 2.506628277459239e+00)
                    * q
                    / (((((-5.447609879822406e+01 * r + 1.615858368580409e+02) * r - 1.556989798598866e+02) * r
                                                            + 6.680131188771972e+01)
                                                    * r
                                            - 1.328068155288572e+01)
                                    * r
                            + 1);
        }
        double r = Math.sqrt(-2 * log(q < 0 ? p : 1 - p));
        double tail = (((((-7.784894002430293e-03 * r - 3.223964580411365e-01) * r - 2.400758277161838e+00) * r
                                                        - 2.549732539343734e+00)
                                                * r
                                        + 4.374664141464968e+00)
                                * r
                        + 2.938163982698783e+00)
                / ((((7.784695709041462e-03 * r + 3.224671290700398e-01) * r + 2.445134137142996e+00) * r
                                        + 3.754408661907416e+00)
                                * r
                        + 1);
        return q < 0 ? tail : -tail;
    }

    /**
     * Probability that a standard normal variable lies below {@code z}.
     *
     * <p>Polynomial of Abramowitz and Stegun (1964), 26.2.17, absolute error below 7.5e-8.
     */
    public static double normalProbability(double z) {
        double t = 1 / (1 + 0.2316419 * Math.abs(z));
        double density = 0.3989422804014327 * exp(-0.5 * z * z);
        double beyond = density
                * t
                * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return z > 0 ? 1 - beyond : beyond;
    }
}
