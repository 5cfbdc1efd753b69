package rural.outcome;

/** A run broke one of the laws that always hold: a share outside 0 to 1, or a number that is none. It cannot go on. */
public final class BrokenLaw extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String agent;
    private final int month;
    private final String what;
    private final double value;

    /**
     * @param agent whose value it is, such as "household 1234" or "county"
     * @param month number of the month
     * @param what the name of the value
     * @param value the value
     */
    public BrokenLaw(String agent, int month, String what, double value) {
        super(agent + " in month " + month + ": " + what + " is " + value);
        this.agent = agent;
        this.month = month;
        this.what = what;
        this.value = value;
    }

    public String agent() {
        return agent;
    }

    public int month() {
        return month;
    }

    public String what() {
        return what;
    }

    public double value() {
        return value;
    }
}
