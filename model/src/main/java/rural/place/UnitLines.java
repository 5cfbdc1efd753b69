package rural.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import rural.place.Unit.Coordinates;
import rural.place.Unit.Level;

/** Reads units from the lines of a table, each line by itself but for codes, which must differ. */
final class UnitLines {

    static final List<String> NEEDED = List.of("level", "code", "parent", "name", "ur_code", "lon_gcj02", "lat_gcj02");
    static final List<String> OPTIONAL = List.of("households", "name_en", "ruggedness");

    private final Findings findings;
    private final UnitCells cells;
    private final PointCells points;
    private final Map<String, Integer> lineOfCode = new HashMap<>();
    private final Set<Level> levels = EnumSet.noneOf(Level.class);
    private boolean areAllLevelsKnown;

    UnitLines(Findings findings) {
        this.findings = findings;
        this.cells = new UnitCells(findings);
        this.points = new PointCells(findings);
    }

    /** The units of all lines that could be understood. */
    List<Unit> units(Table table) {
        List<Unit> units = new ArrayList<>();
        areAllLevelsKnown = table.isUsable();
        for (Table.Row row : table.rows()) {
            unit(row).ifPresent(units::add);
        }
        return units;
    }

    /** Whether it is certain that no line is about a unit of this level. */
    boolean lack(Level level) {
        return areAllLevelsKnown && !levels.contains(level);
    }

    /** Every code that any line has, be it usable or not. */
    Set<String> codes() {
        return lineOfCode.keySet();
    }

    private Optional<Unit> unit(Table.Row row) {
        Optional<Level> level = cells.level(row.plain("level"));
        level.ifPresentOrElse(levels::add, () -> areAllLevelsKnown = false);
        Optional<Cell> code = code(row.plain("code"));
        Optional<Cell> parent = level.equals(Optional.of(Level.COUNTY))
                ? Optional.of(row.plain("parent"))
                : cells.code(
                        row.plain("parent"),
                        ", but every town and village belongs to a unit above.",
                        "，但乡镇和村都必须有上级单位。");
        Cell name = row.cell("name");
        if (name.isEmpty()) {
            findings.problem(name, ".", "。");
        }
        boolean inTown = level.equals(Optional.of(Level.VILLAGE)) && cells.inTown(row.plain("ur_code"), name);
        Coordinates point = points.point(row.plain("lon_gcj02"), row.plain("lat_gcj02"));
        OptionalInt households = cells.households(row.plain("households"));
        OptionalDouble ruggedness = cells.ruggedness(row.plain("ruggedness"));
        if (level.isEmpty() || code.isEmpty() || parent.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        Cell english = row.cell("name_en");
        return Optional.of(new Unit(
                level.get(),
                code.get(),
                parent.get(),
                name.text(),
                english.isEmpty() ? name.text() : english.text(),
                inTown,
                point,
                households,
                ruggedness,
                row.line()));
    }

    private Optional<Cell> code(Cell cell) {
        Optional<Cell> code = cells.code(cell, ", but every unit has a code of its own.", "，但每个单位都必须有自己的代码。");
        if (code.isPresent()) {
            Integer earlier = lineOfCode.putIfAbsent(code.get().text(), cell.line());
            if (earlier != null) {
                findings.problem(
                        cell, ", a code that line " + earlier + " has already.", "，与第 " + earlier + " 行的代码重复。");
                return Optional.empty();
            }
        }
        return code;
    }
}
