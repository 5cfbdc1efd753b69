package rural.place;

import java.util.OptionalDouble;

/** Reads decimal numbers as people write them, and says what is none. */
final class Numbers {

    private Numbers() {}

    /** The number in a cell that is not empty; nothing, and a problem found, when it is no number. */
    static OptionalDouble read(Cell cell, Findings findings) {
        if (cell.text().matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)")) {
            return OptionalDouble.of(Double.parseDouble(cell.text()));
        }
        String digits = cell.text().replace(',', '.').replaceAll("[^0-9.+-]", "");
        boolean isNear = digits.matches("[+-]?[0-9]+(\\.[0-9]+)?");
        findings.problem(
                cell,
                ", which is not a number." + (isNear ? " Maybe " + digits + "?" : ""),
                "，不是数字。" + (isNear ? "也许是 " + digits + "？" : ""));
        return OptionalDouble.empty();
    }
}
