package rural.column;

/** One state variable of many agents of a kind, one value a row, declared with its name, unit and meaning. */
public sealed interface Column permits DoubleColumn, FloatColumn, IntColumn, ShortColumn, ByteColumn, FlagColumn {

    /** The name by which results and inspectors call it. */
    String name();

    /** Its unit. */
    String unit();

    /** What it means, in a sentence. */
    String meaning();

    /** Memory a row takes, in bytes. */
    int bytesPerRow();

    /** The value in a row as a number; 1 and 0 for yes and no. */
    double number(int row);

    /** The first row whose value does not lie from {@code least} to {@code most}, both included; -1 if there is none. */
    int firstOutside(double least, double most);
}
