package rural.place;

/**
 * A cell of a table in a file.
 *
 * @param column the name of its column
 * @param text what it says, without spaces around
 * @param line line number from 1
 * @param position number of its first character in the line, from 1
 */
record Cell(String column, String text, int line, int position) {

    boolean isEmpty() {
        return text.isEmpty();
    }

    Cell with(String otherText) {
        return new Cell(column, otherText, line, position);
    }
}
