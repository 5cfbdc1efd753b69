package rural;

import java.util.Arrays;
import rural.column.Column;
import rural.household.Households;

/** All numbers of all households at one moment, to be compared bit for bit. */
final class State {

    private final Households households;
    private final long[][] columns;

    private State(Households households) {
        this.households = households;
        this.columns = new long[households.columns().size()][];
    }

    static State of(CountyModel county) {
        return of(county, county.households().count());
    }

    /** Of the first few rows only. */
    static State of(CountyModel county, int rows) {
        State state = new State(county.households());
        for (int i = 0; i < state.columns.length; i++) {
            Column column = county.households().columns().get(i);
            state.columns[i] = new long[rows];
            for (int row = 0; row < rows; row++) {
                state.columns[i][row] = Double.doubleToRawLongBits(column.number(row));
            }
        }
        return state;
    }

    /** The first difference in words, or nothing. */
    String differenceFrom(State other) {
        for (int i = 0; i < columns.length; i++) {
            int row = Arrays.mismatch(columns[i], other.columns[i]);
            if (row >= 0) {
                return "household " + households.at(row).id() + ": "
                        + households.columns().get(i).name() + " is "
                        + Double.longBitsToDouble(columns[i][row]) + " and "
                        + Double.longBitsToDouble(other.columns[i][row]);
            }
        }
        return "";
    }
}
