package rural.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names to show, each once in a county: a name that several units share is told apart by the town, or by the code. */
final class DisplayNames {

    private final Findings findings;

    DisplayNames(Findings findings) {
        this.findings = findings;
    }

    /** Names for towns: those that share one get their code behind it. */
    List<Words> ofTowns(List<Unit> towns) {
        List<Words> names = new ArrayList<>();
        Set<String> shared = shared(towns);
        for (Unit town : towns) {
            names.add(shared.contains(town.name()) ? toldApart(town, byCode(town)) : asIs(town));
        }
        return names;
    }

    /** Names for villages: those that share one get their town's name behind it, or else their code. */
    List<Words> ofVillages(UnitTree units, List<Words> towns) {
        List<Words> names = new ArrayList<>();
        Set<String> shared = shared(units.villages());
        Set<String> used = new HashSet<>();
        for (int village = 0; village < units.villages().size(); village++) {
            Unit unit = units.villages().get(village);
            Words town = towns.get(units.townOfVillage().get(village));
            Words name = asIs(unit);
            if (shared.contains(unit.name())) {
                Words byTown = new Words(
                        unit.english() + " (" + town.english() + ")", unit.name() + "（" + town.chinese() + "）");
                name = toldApart(unit, used.contains(byTown.chinese()) ? byCode(unit) : byTown);
            }
            used.add(name.chinese());
            names.add(name);
        }
        return names;
    }

    private Words toldApart(Unit unit, Words name) {
        findings.repair(
                unit.line(),
                "another " + unit.called() + " is in the file; this one is shown as " + name.english(),
                "文件中另有同名的" + unit.calledInChinese() + "；此处显示为 " + name.chinese());
        return name;
    }

    private static Words byCode(Unit unit) {
        String code = unit.code().text();
        return new Words(unit.english() + " (" + code + ")", unit.name() + "（" + code + "）");
    }

    private static Words asIs(Unit unit) {
        return new Words(unit.english(), unit.name());
    }

    private static Set<String> shared(List<Unit> units) {
        Set<String> seen = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (Unit unit : units) {
            if (!seen.add(unit.name())) {
                shared.add(unit.name());
            }
        }
        return shared;
    }
}
