package rural.place;

import java.util.ArrayList;
import java.util.List;
import rural.random.RandomSource;

/** Makes sites of placed units: names to show, households and ruggedness where the file does not tell them. */
final class Sites {

    private final UnitTree units;
    private final RandomSource geography;
    private final Findings findings;

    Sites(UnitTree units, RandomSource geography, Findings findings) {
        this.units = units;
        this.geography = geography;
        this.findings = findings;
    }

    /** A county of these places, still without roads. */
    Gazetteer gazetteer(List<Point> towns, List<Point> villages) {
        DisplayNames display = new DisplayNames(findings);
        List<Words> townNames = display.ofTowns(units.towns());
        List<Words> villageNames = display.ofVillages(units, townNames);
        tellWhatIsGuessed();
        return new Gazetteer(
                units.county().code().text(),
                units.county().name(),
                units.county().english(),
                townSites(towns, townNames),
                villageSites(villages, villageNames),
                List.of(),
                List.of());
    }

    private List<TownSite> townSites(List<Point> points, List<Words> names) {
        List<TownSite> sites = new ArrayList<>();
        for (int town = 0; town < points.size(); town++) {
            Words name = names.get(town);
            Point point = points.get(town);
            String code = units.towns().get(town).code().text();
            sites.add(new TownSite(town, code, name.chinese(), name.english(), point.x(), point.y()));
        }
        return sites;
    }

    private List<VillageSite> villageSites(List<Point> points, List<Words> names) {
        List<VillageSite> sites = new ArrayList<>();
        for (int village = 0; village < points.size(); village++) {
            Unit unit = units.villages().get(village);
            String code = unit.code().text();
            Point point = points.get(village);
            sites.add(new VillageSite(
                    village,
                    units.townOfVillage().get(village),
                    code,
                    names.get(village).chinese(),
                    names.get(village).english(),
                    point.x(),
                    point.y(),
                    unit.inTown(),
                    unit.households().orElse(VillageSizes.drawn(geography, code.hashCode())),
                    unit.ruggedness().orElse(Steepness.at(point, points))));
        }
        return sites;
    }

    private void tellWhatIsGuessed() {
        long sizeless = units.villages().stream()
                .filter(village -> village.households().isEmpty())
                .count();
        if (sizeless > 0) {
            findings.repair(
                    0,
                    sizeless + " villages have no number of households; drawn (lognormal, median "
                            + (int) VillageSizes.MEDIAN + ", log sd " + VillageSizes.LOG_STANDARD_DEVIATION + ")",
                    sizeless + " 个村没有户数；已按对数正态分布抽取（中位数 " + (int) VillageSizes.MEDIAN + "，对数标准差 "
                            + VillageSizes.LOG_STANDARD_DEVIATION + "）");
        }
        long levelless = units.villages().stream()
                .filter(village -> village.ruggedness().isEmpty())
                .count();
        if (levelless > 0) {
            findings.repair(
                    0,
                    levelless + " villages have no ruggedness; guessed from how far apart villages lie",
                    levelless + " 个村没有地形起伏度；已根据村庄间距推算");
        }
    }
}
