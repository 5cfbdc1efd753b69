package rural.place;

import java.io.Serializable;
import java.util.Arrays;

/** Prices and wages that the county finds and cannot change; written by the outside world each month. */
public final class Prices implements Serializable {

    private static final long serialVersionUID = 1;

    /** Wholesale price against its long-run level, by product line; 1 is usual. */
    public final double[] wholesale;
    /** Wage of a migrant in the city, yuan a month. */
    public double cityWage;
    /** Wage of casual and local employment, yuan a month. */
    public double localWage;

    Prices(int productLines) {
        wholesale = new double[productLines];
        Arrays.fill(wholesale, 1);
    }
}
