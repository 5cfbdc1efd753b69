package rural.household;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Counts the months that households have lived, so that their number a second is told. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Lived {

    public long householdMonths;

    @Setup(Level.Iteration)
    public void beginAnew() {
        householdMonths = 0;
    }
}
