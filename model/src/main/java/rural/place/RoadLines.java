package rural.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import rural.parameter.Choice;
import rural.parameter.Language;
import rural.parameter.Suggestion;

/** Reads roads from the lines of a table: codes of both ends, and the length and class where they are told. */
final class RoadLines {

    static final List<String> NEEDED = List.of("from", "to");
    static final List<String> OPTIONAL = List.of("length_km", "class");

    /** No road between neighbouring places of a county is longer, in km. */
    private static final double LONGEST_KM = 500;

    private final Set<String> codes;
    private final Findings findings;
    private final Map<String, Integer> lineOfPair = new HashMap<>();

    /** Roads between units with these codes; of which none are known when the units could not be read. */
    RoadLines(Set<String> codes, Findings findings) {
        this.codes = codes;
        this.findings = findings;
    }

    /** The roads of all lines that could be understood. */
    List<Line> lines(Table table) {
        List<Line> lines = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            line(row).ifPresent(lines::add);
        }
        if (table.rows().isEmpty() && !findings.hasProblems()) {
            findings.problem(
                    "has no roads. Maybe leave the file out, so that roads are laid between neighbours?",
                    "没有道路。也许应不提供该文件，由程序在相邻地点之间生成道路？");
        }
        return lines;
    }

    private Optional<Line> line(Table.Row row) {
        Cell from = row.plain("from");
        Cell to = row.plain("to");
        boolean isFromKnown = isKnown(from);
        boolean isToKnown = isKnown(to);
        OptionalDouble length = length(row.plain("length_km"));
        Optional<RoadClass> roadClass = roadClass(row.plain("class"));
        if (!isFromKnown || !isToKnown) {
            return Optional.empty();
        }
        if (from.text().equals(to.text())) {
            findings.problem(to, ", the same as from; a road has two ends.", "，与 from 相同；道路应有两个端点。");
            return Optional.empty();
        }
        boolean inOrder = from.text().compareTo(to.text()) < 0;
        String pair = inOrder ? from.text() + " " + to.text() : to.text() + " " + from.text();
        Integer earlier = lineOfPair.putIfAbsent(pair, row.line());
        if (earlier != null) {
            findings.repair(
                    row.line(),
                    "the road from " + from.text() + " to " + to.text() + " is on line " + earlier
                            + " already; this one left aside",
                    "从 " + from.text() + " 到 " + to.text() + " 的道路已在第 " + earlier + " 行给出；本行已忽略");
            return Optional.empty();
        }
        return Optional.of(new Line(from.text(), to.text(), length, roadClass));
    }

    private boolean isKnown(Cell cell) {
        if ((codes.isEmpty() && !cell.isEmpty()) || codes.contains(cell.text())) {
            return true;
        }
        if (cell.isEmpty()) {
            findings.problem(cell, ", but a road has two ends.", "，但道路应有两个端点。");
            return false;
        }
        List<String> sorted = codes.stream().sorted().toList();
        findings.problem(
                cell,
                ", which is the code of no unit in the county's file." + Suggestion.english(cell.text(), sorted),
                "，县域文件中没有该代码的单位。" + Suggestion.chinese(cell.text(), sorted));
        return false;
    }

    private OptionalDouble length(Cell cell) {
        if (cell.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble km = Numbers.read(cell, findings);
        if (km.isPresent() && !(km.getAsDouble() > 0 && km.getAsDouble() <= LONGEST_KM)) {
            boolean isInMetres = km.getAsDouble() > LONGEST_KM;
            findings.problem(
                    cell,
                    ", which is not a length above 0 and up to " + (int) LONGEST_KM + " km."
                            + (isInMetres ? " Maybe it is in metres?" : ""),
                    "，长度应大于 0 且不超过 " + (int) LONGEST_KM + " km。" + (isInMetres ? "也许单位是米？" : ""));
            return OptionalDouble.empty();
        }
        return km;
    }

    private Optional<RoadClass> roadClass(Cell cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        String word = cell.text().toLowerCase(Locale.ROOT);
        Optional<RoadClass> found = Arrays.stream(RoadClass.values())
                .filter(roadClass -> Choice.key(roadClass).equals(word))
                .findFirst();
        if (found.isEmpty()) {
            List<String> keys = Choice.keys(RoadClass.class);
            Optional<String> meant = inChinese(word).or(() -> Suggestion.nearest(word, keys));
            findings.problem(
                    cell,
                    ", which is not one of " + String.join(", ", keys) + "."
                            + meant.map(Suggestion::english).orElse(""),
                    "，应为 " + String.join("、", keys) + " 之一。"
                            + meant.map(Suggestion::chinese).orElse(""));
        }
        return found;
    }

    private static Optional<String> inChinese(String word) {
        return Arrays.stream(RoadClass.values())
                .filter(roadClass -> roadClass.in(Language.CHINESE).equals(word))
                .map(Choice::key)
                .findFirst();
    }

    /**
     * A road as a line tells it.
     *
     * @param from code of one end
     * @param to code of the other end
     * @param lengthKm length, if told
     * @param roadClass class, if told
     */
    record Line(String from, String to, OptionalDouble lengthKm, Optional<RoadClass> roadClass) {}
}
