package rural.column;

import java.io.Serializable;

/** One yes-or-no state variable of all rows. */
public final class FlagColumn implements Column, Serializable {

    private static final long serialVersionUID = 1;

    private final String name;
    private final String meaning;
    private final boolean[] values;

    public FlagColumn(String name, String meaning, int rows) {
        this.name = name;
        this.meaning = meaning;
        this.values = new boolean[rows];
    }

    /** Whether it holds in a row. */
    public boolean at(int row) {
        return values[row];
    }

    /** Says whether it holds in a row. */
    public void set(int row, boolean value) {
        values[row] = value;
    }

    @Override
    public double number(int row) {
        return values[row] ? 1 : 0;
    }

    @Override
    public int firstOutside(double least, double most) {
        for (int row = 0; row < values.length; row++) {
            if (number(row) < least || number(row) > most) {
                return row;
            }
        }
        return -1;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String unit() {
        return "yes or no";
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public int bytesPerRow() {
        return 1;
    }
}
