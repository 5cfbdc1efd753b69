package rural.experiment;

import java.util.List;
import java.util.Optional;
import rural.outcome.History;

/**
 * How a run ended: with a history, or with a failure.
 *
 * @param history all of it; dropped once its months have been added up
 * @param kept what is kept of it
 * @param failure why there is none
 */
record Ending(Optional<History> history, Optional<Kept> kept, Optional<Failure> failure) {

    static Ending well(History history, List<Horizon> horizons) {
        return new Ending(Optional.of(history), Optional.of(new Kept(history, horizons)), Optional.empty());
    }

    static Ending badly(Failure failure) {
        return new Ending(Optional.empty(), Optional.empty(), Optional.of(failure));
    }
}
