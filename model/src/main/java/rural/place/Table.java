package rural.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import rural.parameter.Suggestion;

/**
 * A table in a CSV file (RFC 4180): a header that names columns, and rows whose cells know where they stand.
 *
 * <p>Needed columns must be there; of others only the optional ones are used. A column that looks like a misspelt
 * optional one is refused, any other is left aside and told.
 */
final class Table {

    private final Findings findings;
    private final List<String> needed;
    private final List<String> optional;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private int width;
    private boolean isUsable = true;

    private Table(List<String> needed, List<String> optional, Findings findings) {
        this.needed = needed;
        this.optional = optional;
        this.findings = findings;
    }

    /** Reads a table; problems are added to the findings, rows that can be used are in the table. */
    static Table read(String text, List<String> needed, List<String> optional, Findings findings) {
        Table table = new Table(needed, optional, findings);
        if (text.isBlank()) {
            table.isUsable = false;
            findings.problem(
                    "is empty; a header with the columns " + String.join(", ", needed) + " is needed.",
                    "文件为空；需要包含以下列的表头：" + String.join("、", needed) + "。");
        } else {
            table.parse(text);
        }
        return table;
    }

    /** Whether the file could be read as a table with all needed columns. */
    boolean isUsable() {
        return isUsable;
    }

    /** The usable rows, in the order of the file. */
    List<Row> rows() {
        return rows;
    }

    private void parse(String text) {
        CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
        CellPositions positions = new CellPositions(text);
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord record : parser) {
                List<Cell> cells = positions.cells(record, findings);
                if (cells.stream().allMatch(Cell::isEmpty)) {
                    findings.tidied(Tidying.BLANK_LINES, cells.get(0).line());
                } else if (width == 0) {
                    readHeader(cells);
                } else if (isUsable) {
                    readRow(cells);
                }
            }
        } catch (UncheckedIOException | IOException e) {
            isUsable = false;
            findings.problem(
                    positions.lastLine() + 1,
                    0,
                    "cannot be read as CSV from this line on. Maybe a quotation mark is missing or too many?",
                    "从本行起无法按 CSV 格式读取。也许缺少或多出了引号？");
        }
    }

    private void readHeader(List<Cell> header) {
        width = header.size();
        Cell only = header.get(0);
        if (width == 1 && only.text().matches(".*[;\t，].*")) {
            isUsable = false;
            findings.problem(
                    only.line(),
                    only.position(),
                    "the columns are not separated by commas. Maybe save it again as \"CSV UTF-8 (comma delimited)\"?",
                    "各列没有用英文逗号分隔。也许应另存为“CSV UTF-8（逗号分隔）”格式？");
            return;
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            Cell cell = header.get(i);
            String name = cell.text().toLowerCase(Locale.ROOT);
            if (!name.equals(cell.text()) && isKnown(name)) {
                findings.tidied(Tidying.LETTER_CASE, cell.line());
            }
            names.add(name);
            if (places.putIfAbsent(name, i) != null && !name.isEmpty()) {
                findings.problem(
                        cell.line(),
                        cell.position(),
                        "column " + name + " appears twice in the header.",
                        "表头中列 " + name + " 重复出现。");
            }
        }
        List<String> unknown = names.stream().filter(name -> !isKnown(name)).toList();
        for (String column : needed) {
            if (!places.containsKey(column)) {
                isUsable = false;
                missing(column, unknown, header);
            }
        }
        for (int i = 0; i < header.size(); i++) {
            if (!isKnown(names.get(i))) {
                unknown(names.get(i), header.get(i));
            }
        }
    }

    private void missing(String column, List<String> unknown, List<Cell> header) {
        Optional<String> meant = Suggestion.nearest(column, unknown);
        Cell at = meant.map(name -> header.get(places.getOrDefault(name, 0))).orElse(header.get(0));
        findings.problem(
                at.line(),
                at.position(),
                "column " + column + " is missing from the header."
                        + meant.map(name -> " Maybe it is called \"" + name + "\" here?")
                                .orElse(""),
                "表头缺少列 " + column + "。"
                        + meant.map(name -> "也许此处写成了“" + name + "”？").orElse(""));
    }

    private void unknown(String name, Cell cell) {
        Optional<String> meant = Suggestion.nearest(
                name,
                optional.stream().filter(column -> !places.containsKey(column)).toList());
        if (name.isEmpty() || needed.stream().anyMatch(c -> !places.containsKey(c) && isNear(c, name))) {
            return;
        }
        if (meant.isPresent()) {
            findings.problem(
                    cell.line(),
                    cell.position(),
                    "column " + name + " is not known." + Suggestion.english(meant.get()),
                    "不认识列 " + name + "。" + Suggestion.chinese(meant.get()));
        } else {
            findings.repair(
                    cell.line(), "column " + name + " is not known and was left aside", "不认识列 " + name + "，已忽略");
        }
    }

    private static boolean isNear(String column, String name) {
        return Suggestion.nearest(column, List.of(name)).isPresent();
    }

    private boolean isKnown(String name) {
        return needed.contains(name) || optional.contains(name);
    }

    private void readRow(List<Cell> cells) {
        if (cells.size() == width) {
            rows.add(new Row(cells));
            return;
        }
        Cell first = cells.get(0);
        findings.problem(
                first.line(),
                first.position(),
                "the line has " + cells.size() + " cells where the header has " + width + ".",
                "本行有 " + cells.size() + " 个单元格，而表头有 " + width + " 个。");
    }

    /** One line of the table. */
    final class Row {

        private final List<Cell> cells;

        private Row(List<Cell> cells) {
            this.cells = cells;
        }

        /** The cell of a column, empty where the table lacks that column. */
        Cell cell(String column) {
            Integer place = places.get(column);
            return place == null
                    ? new Cell(column, "", line(), 1)
                    : new Cell(
                            column,
                            cells.get(place).text(),
                            cells.get(place).line(),
                            cells.get(place).position());
        }

        /** The cell of a column of numbers, codes or keys, with full-width characters made ordinary. */
        Cell plain(String column) {
            Cell cell = cell(column);
            String plain = FullWidth.plain(cell.text());
            if (plain.equals(cell.text())) {
                return cell;
            }
            findings.tidied(Tidying.FULL_WIDTH, cell.line());
            return cell.with(plain);
        }

        /** Line number from 1. */
        int line() {
            return cells.get(0).line();
        }
    }
}
