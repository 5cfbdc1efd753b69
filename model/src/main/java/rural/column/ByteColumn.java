package rural.column;

import java.io.Serializable;

/** One state variable of all rows, in whole numbers from -128 to 127. */
public final class ByteColumn implements Column, Serializable {

    private static final long serialVersionUID = 1;

    private final String name;
    private final String unit;
    private final String meaning;
    private final byte[] values;

    public ByteColumn(String name, String unit, String meaning, int rows) {
        this.name = name;
        this.unit = unit;
        this.meaning = meaning;
        this.values = new byte[rows];
    }

    /** The value in a row. */
    public int at(int row) {
        return values[row];
    }

    /** Sets the value in a row. */
    public void set(int row, int value) {
        values[row] = (byte) value;
    }

    @Override
    public double number(int row) {
        return values[row];
    }

    @Override
    public int firstOutside(double least, double most) {
        for (int row = 0; row < values.length; row++) {
            if (!(values[row] >= least && values[row] <= most)) {
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
        return unit;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public int bytesPerRow() {
        return Byte.BYTES;
    }
}
