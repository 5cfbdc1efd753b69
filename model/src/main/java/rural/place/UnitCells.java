package rural.place;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import rural.parameter.Suggestion;
import rural.place.Unit.Level;

/** Reads what single cells of a unit's line tell; what they cannot tell is a problem found. */
final class UnitCells {

    /** Urban-rural classes of the statistics bureau: urban and fringe, town-centre rural, village. */
    private static final List<String> CLASSES = List.of("111", "112", "121", "122", "123", "210", "220");

    private static final String VILLAGE_CLASS = "220";

    /** Words that people write for a level, with what is meant. */
    private static final Map<String, String> MEANT = Map.of(
            "县", "county", "区", "county", "市", "county", "镇", "town", "乡", "town", "乡镇", "town", "街道", "town", "村",
            "village", "社区", "village");

    /** No administrative village is larger. */
    private static final int MOST_HOUSEHOLDS = 20_000;

    private final Findings findings;

    UnitCells(Findings findings) {
        this.findings = findings;
    }

    /** Whether the line is about a county, a town or a village. */
    Optional<Level> level(Cell cell) {
        String word = cell.text().toLowerCase(Locale.ROOT);
        for (Level level : Level.values()) {
            if (level.key().equals(word)) {
                if (!word.equals(cell.text())) {
                    findings.tidied(Tidying.LETTER_CASE, cell.line());
                }
                return Optional.of(level);
            }
        }
        Optional<String> meant = Optional.ofNullable(MEANT.get(word))
                .or(() -> Suggestion.nearest(word, List.of("county", "town", "village")));
        findings.problem(
                cell,
                ", which is not one of county, town, village."
                        + meant.map(Suggestion::english).orElse(""),
                "，应为 county（县）、town（乡镇）、village（村）之一。"
                        + meant.map(Suggestion::chinese).orElse(""));
        return Optional.empty();
    }

    /** A cell that holds a code; the sentences say why it may not be empty. */
    Optional<Cell> code(Cell cell, String whyNotEmptyEnglish, String whyNotEmptyChinese) {
        if (cell.isEmpty()) {
            findings.problem(cell, whyNotEmptyEnglish, whyNotEmptyChinese);
            return Optional.empty();
        }
        if (cell.text().matches("[0-9]+\\.0+")) {
            findings.tidied(Tidying.POINT_ZERO, cell.line());
            return Optional.of(cell.with(cell.text().substring(0, cell.text().indexOf('.'))));
        }
        if (cell.text().matches("[0-9]+(\\.[0-9]+)?[eE]\\+?[0-9]+")) {
            findings.problem(
                    cell,
                    ", a code that a spreadsheet has turned into a rounded number; its last digits are lost."
                            + " Maybe format the column as text in the original and save it again?",
                    "，代码已被电子表格改成科学计数法，末尾数字已丢失。也许应在原文件中将该列设为文本格式后重新保存？");
            return Optional.empty();
        }
        if (!cell.text().matches("[0-9A-Za-z_-]+")) {
            findings.problem(cell, ", but a code has only digits, letters, hyphens.", "，但代码只能由数字、字母和连字符组成。");
            return Optional.empty();
        }
        return Optional.of(cell);
    }

    /** Whether a village of this urban-rural class is part of a town. */
    boolean inTown(Cell cell, Cell name) {
        if (cell.isEmpty()) {
            findings.repair(
                    cell.line(),
                    "village " + name.text() + " has no ur_code; counted as " + VILLAGE_CLASS + " (village)",
                    "村 " + name.text() + " 缺少 ur_code；按 " + VILLAGE_CLASS + "（村庄）处理");
        } else if (!CLASSES.contains(cell.text())) {
            findings.problem(
                    cell,
                    ", which is not one of " + String.join(", ", CLASSES) + ".",
                    "，应为 " + String.join("、", CLASSES) + " 之一。");
        }
        return !cell.isEmpty() && !cell.text().equals(VILLAGE_CLASS);
    }

    /** A number of households, if told. */
    OptionalInt households(Cell cell) {
        if (cell.isEmpty()) {
            return OptionalInt.empty();
        }
        String text = cell.text();
        if (text.matches("[0-9]+\\.0+")) {
            findings.tidied(Tidying.POINT_ZERO, cell.line());
            text = text.substring(0, text.indexOf('.'));
        }
        if (text.matches("[0-9]{1,6}") && isSize(Integer.parseInt(text))) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        findings.problem(
                cell,
                ", which is not a whole number from 1 to " + MOST_HOUSEHOLDS + ".",
                "，应为 1 至 " + MOST_HOUSEHOLDS + " 之间的整数。");
        return OptionalInt.empty();
    }

    /** A ruggedness, if told. */
    OptionalDouble ruggedness(Cell cell) {
        if (cell.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble value = Numbers.read(cell, findings);
        if (value.isPresent() && !(value.getAsDouble() >= 0 && value.getAsDouble() <= 1)) {
            findings.problem(cell, ", which is not between 0 (plain) and 1 (steepest).", "，应在 0（平地）至 1（最陡）之间。");
            return OptionalDouble.empty();
        }
        return value;
    }

    private static boolean isSize(int households) {
        return households >= 1 && households <= MOST_HOUSEHOLDS;
    }
}
