package rural.experiment;

import java.util.List;
import java.util.stream.Stream;

/**
 * A moment at which a run is looked at.
 *
 * @param months reported months that have passed by then, at least 1
 */
public record Horizon(int months) {

    private static final int MONTHS_A_YEAR = 12;

    /** Early: the end of the two years over which a county programme spends its grant (T47). */
    private static final int EARLY = 24;

    /** Early and late: after two years and at the end; only the end when that is not later. */
    public static List<Horizon> of(int months) {
        return Stream.of(EARLY, months)
                .filter(m -> m <= months)
                .distinct()
                .map(Horizon::new)
                .toList();
    }

    /** The survey of households at this moment; a rest of a year has one of its own. */
    public int year() {
        return (months + MONTHS_A_YEAR - 1) / MONTHS_A_YEAR - 1;
    }
}
