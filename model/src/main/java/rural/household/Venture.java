package rural.household;

/**
 * Something new that a household may begin, as it sees it. One object is filled in again for each household, so that a
 * sweep makes none.
 */
public final class Venture {

    private final Topic topic;
    /** What it expects to earn more in a year, net of all costs that recur, yuan. */
    double gain;
    /** What it must pay to begin, yuan. */
    double cost;
    /** Standard deviation of the gain, yuan a year. */
    double risk;
    /** How easily it could do it: skill, network, hands; log-odds against the usual household. */
    double control;

    Venture(Topic topic) {
        this.topic = topic;
    }

    /**
     * What it is worth a year to somebody averse to risk: the certainty equivalent of the gain (J. W. Pratt,
     * Econometrica 32, 1964), less the cost of beginning spread over the years in which it must come back; yuan.
     */
    double worth(double riskAversion, double payBack, double income) {
        return gain - 0.5 * riskAversion * risk * risk / income - cost / payBack;
    }

    /** What it is about. */
    public Topic topic() {
        return topic;
    }

    /** Net gain of a year, yuan. */
    public double gain() {
        return gain;
    }

    /** Cost of beginning, yuan. */
    public double cost() {
        return cost;
    }
}
