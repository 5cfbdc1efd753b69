package rural.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rural.parameter.Suggestion;
import rural.place.Unit.Level;

/**
 * The units of one county, each under its own: towns under the county, villages under towns.
 *
 * @param county the county
 * @param towns its towns, in the order of the file
 * @param villages its villages, in the order of the file
 * @param townOfVillage place of each village's town in the list of towns
 */
record UnitTree(Unit county, List<Unit> towns, List<Unit> villages, List<Integer> townOfVillage) {

    /** In official codes, a town's begins with these digits of its villages'. */
    private static final int DIGITS_OF_A_TOWN = 9;

    /**
     * The tree of these units; nothing, and problems found, when they do not make one.
     *
     * @param lines where they come from, with unusable ones, which are not complained of again
     */
    static Optional<UnitTree> of(List<Unit> units, UnitLines lines, Findings findings) {
        List<Unit> counties = ofLevel(Level.COUNTY, units);
        List<Unit> towns = ofLevel(Level.TOWN, units);
        List<Unit> villages = ofLevel(Level.VILLAGE, units);
        Set<String> codes = lines.codes();
        checkNumbers(lines, towns, findings);
        for (Unit second : counties.subList(Math.min(1, counties.size()), counties.size())) {
            findings.problem(
                    second.code(),
                    ", a second county; line " + counties.get(0).line() + " is "
                            + counties.get(0).name() + " already. A file describes one county.",
                    "，是第二个县；第 " + counties.get(0).line() + " 行已有"
                            + counties.get(0).name() + "。一个文件只描述一个县。");
        }
        if (!counties.isEmpty()) {
            checkParents(towns, byCode(counties), byCode(units), codes, findings);
        }
        if (!towns.isEmpty()) {
            checkParents(villages, byCode(towns), byCode(units), codes, findings);
        }
        if (findings.hasProblems()) {
            return Optional.empty();
        }
        List<String> townCodes = towns.stream().map(town -> town.code().text()).toList();
        return Optional.of(new UnitTree(
                counties.get(0),
                towns,
                villages,
                villages.stream()
                        .map(village -> townCodes.indexOf(village.parent().text()))
                        .toList()));
    }

    private static void checkNumbers(UnitLines lines, List<Unit> towns, Findings findings) {
        if (lines.lack(Level.COUNTY)) {
            String named = towns.isEmpty() ? "" : towns.get(0).parent().text();
            findings.problem(
                    "has no county; a line with level county is needed."
                            + (named.isEmpty() ? "" : " Maybe one with code " + named + ", the parent of the towns?"),
                    "没有县；需要一行 level 为 county 的记录。" + (named.isEmpty() ? "" : "也许应为代码 " + named + "，即各乡镇的上级？"));
        }
        if (lines.lack(Level.TOWN)) {
            findings.problem(
                    "has no towns; at least one line with level town is needed.", "没有乡镇；至少需要一行 level 为 town 的记录。");
        }
        if (lines.lack(Level.VILLAGE)) {
            findings.problem(
                    "has no villages; at least one line with level village is needed.",
                    "没有村；至少需要一行 level 为 village 的记录。");
        }
    }

    private static void checkParents(
            List<Unit> children,
            Map<String, Unit> parents,
            Map<String, Unit> all,
            Set<String> codes,
            Findings findings) {
        for (Unit child : children) {
            Cell parent = child.parent();
            if (parents.containsKey(parent.text())) {
                continue;
            }
            boolean isTown = child.level() == Level.TOWN;
            Unit other = all.get(parent.text());
            if (other != null) {
                findings.problem(
                        parent,
                        ", which is the " + other.called() + "; a "
                                + child.level().key() + " belongs to a " + (isTown ? "county." : "town.")
                                + maybe(child, parents.keySet(), true),
                        "，那是" + other.calledInChinese() + "；" + child.level().chinese() + "的上级应为"
                                + (isTown ? "县。" : "乡镇。") + maybe(child, parents.keySet(), false));
            } else if (!codes.contains(parent.text())) {
                findings.problem(
                        parent,
                        ", which is the code of no " + (isTown ? "county" : "town") + " in this file."
                                + maybe(child, parents.keySet(), true),
                        "，本文件中没有该代码的" + (isTown ? "县。" : "乡镇。") + maybe(child, parents.keySet(), false));
            }
        }
    }

    private static String maybe(Unit child, Collection<String> parents, boolean english) {
        Optional<String> meant = parents.size() == 1
                ? parents.stream().findFirst()
                : byOwnCode(child, parents)
                        .or(() -> Suggestion.nearest(
                                child.parent().text(), parents.stream().sorted().toList()));
        return meant.map(code -> english ? Suggestion.english(code) : Suggestion.chinese(code))
                .orElse("");
    }

    private static Optional<String> byOwnCode(Unit child, Collection<String> parents) {
        String code = child.code().text();
        return code.length() <= DIGITS_OF_A_TOWN
                ? Optional.empty()
                : parents.stream()
                        .filter(parent -> parent.startsWith(code.substring(0, DIGITS_OF_A_TOWN)))
                        .findFirst();
    }

    private static List<Unit> ofLevel(Level level, List<Unit> units) {
        List<Unit> found = new ArrayList<>();
        for (Unit unit : units) {
            if (unit.level() == level) {
                found.add(unit);
            }
        }
        return found;
    }

    private static Map<String, Unit> byCode(List<Unit> units) {
        Map<String, Unit> byCode = new HashMap<>();
        for (Unit unit : units) {
            byCode.put(unit.code().text(), unit);
        }
        return byCode;
    }
}
