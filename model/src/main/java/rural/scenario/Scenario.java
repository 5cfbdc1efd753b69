package rural.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import rural.government.FundingMode;
import rural.government.Instrument;
import rural.household.AdoptionRuleName;
import rural.parameter.Kind;
import rural.parameter.Language;
import rural.parameter.Mechanisms;
import rural.parameter.Parameter;
import rural.parameter.Records;
import rural.parameter.Section;

/**
 * All that decides a run but its seed, and a few words about it.
 *
 * @param key the name of its file without {@code .yaml}
 * @param title what it is called; its key when it does not say
 * @param titleZh the same in Chinese; the title when it does not say
 * @param because why somebody asks; may be empty
 * @param becauseZh the same in Chinese; may be empty
 * @param county the county, generated or read
 * @param start the first reported month
 * @param months reported months
 * @param spinUp months before the first reported one
 * @param sample share of the households that exist in the model
 * @param funding how public money is planned
 * @param adoptionRule how households decide
 * @param mechanisms which pathways work
 * @param parameters the numbers of all processes
 * @param policies what government does, in the order in which it is served with money
 * @param origins where each value that is not standard was said
 */
public record Scenario(
        String key,
        String title,
        String titleZh,
        String because,
        String becauseZh,
        CountySource county,
        YearMonth start,

        @Parameter(
                description = "Months that are reported",
                zh = "报告的月数",
                unit = "months",
                standard = 120,
                range = {1, 1200},
                kind = Kind.CONSTANT,
                source = "assumption")
        int months,

        @Parameter(
                description = "Months before the first reported one, in which the county settles",
                zh = "预热月数（不报告）",
                unit = "months",
                standard = 12,
                range = {0, 240},
                kind = Kind.CONSTANT,
                source = "assumption")
        int spinUp,

        @Parameter(
                description = "Share of the households that exist in the model, each standing for several",
                zh = "模型中住户的抽样比例",
                unit = "share",
                standard = 1,
                range = {0.001, 1},
                kind = Kind.CONSTANT,
                source = "assumption")
        double sample,

        @Parameter(
                description = "How public money for the two fields is planned and kept",
                zh = "两类资金的管理方式",
                unit = "choice",
                choice = "fragmented",
                kind = Kind.LEVER,
                source = "seed2025")
        FundingMode funding,

        @Parameter(
                description = "How a household decides whether to take up something new",
                zh = "农户采纳新事物的决策规则",
                unit = "choice",
                choice = "planned_behaviour",
                source = "ajzen1991")
        AdoptionRuleName adoptionRule,

        Mechanisms mechanisms,
        ModelParameters parameters,
        List<Instrument> policies,
        Origins origins) {

    /** The first reported month of a scenario that names none. */
    public static final YearMonth STANDARD_START = YearMonth.of(2024, 1);

    /** E-commerce in villages is no older. */
    public static final YearMonth EARLIEST_START = YearMonth.of(2000, 1);

    /** No forecast reaches farther. */
    public static final YearMonth LATEST_START = YearMonth.of(2100, 12);

    /** The county of a scenario that names none. */
    public static final CountySource STANDARD_COUNTY =
            Section.of(CountySource.Generated.class, "county").standards();

    public Scenario {
        policies = List.copyOf(policies);
    }

    /** The last reported month. */
    public YearMonth end() {
        return start.plusMonths(months - 1L);
    }

    /** The title in a language. */
    public String title(Language language) {
        return language.of(title, titleZh);
    }

    /** All that can influence a run but its seed; see {@link ScenarioIdentity}. */
    public String identityText() {
        return ScenarioIdentity.text(this);
    }

    public Scenario withKey(String newKey) {
        return Records.with(this, "key", newKey);
    }

    public Scenario withTitles(String english, String chinese) {
        return Records.with(Records.with(this, "title", english), "titleZh", chinese);
    }

    public Scenario withCounty(CountySource newCounty) {
        return with("county", newCounty);
    }

    public Scenario withStart(YearMonth newStart) {
        return with("start", newStart);
    }

    public Scenario withMonths(int newMonths) {
        return with("months", newMonths);
    }

    public Scenario withSpinUp(int newSpinUp) {
        return with("spinUp", newSpinUp);
    }

    public Scenario withSample(double newSample) {
        return with("sample", newSample);
    }

    public Scenario withFunding(FundingMode newFunding) {
        return with("funding", newFunding);
    }

    public Scenario withAdoptionRule(AdoptionRuleName newRule) {
        return with("adoptionRule", newRule);
    }

    public Scenario withMechanisms(Mechanisms newMechanisms) {
        return with("mechanisms", newMechanisms);
    }

    public Scenario withPolicies(List<Instrument> newPolicies) {
        return with("policies", newPolicies);
    }

    /** The same with other parameters; what they change is read off them. */
    public Scenario withParameters(ModelParameters newParameters) {
        Scenario changed = Records.with(this, "parameters", newParameters);
        Map<String, Object> before = ScenarioCatalogue.MODEL.values(parameters);
        for (Map.Entry<String, Object> after :
                ScenarioCatalogue.MODEL.values(newParameters).entrySet()) {
            if (!after.getValue().equals(before.get(after.getKey()))) {
                changed = Records.with(changed, "origins", changed.origins.afterProgramSet(after.getKey()));
            }
        }
        return changed;
    }

    /**
     * The same with another value of one parameter or mechanism.
     *
     * @param path such as {@code open_online_shop.set_up_cost} or {@code mechanisms.presale}
     * @param value of the type that is declared
     * @throws IllegalArgumentException if there is no such path
     */
    public Scenario withValue(String path, Object value) {
        Map<String, Object> numbers = ScenarioCatalogue.MODEL.values(parameters);
        if (numbers.replace(path, value) != null) {
            return withParameters(ScenarioCatalogue.MODEL.record(numbers, Map.of()));
        }
        Map<String, Object> switches = ScenarioCatalogue.MECHANISMS.values(mechanisms);
        if (switches.replace(path, value) != null) {
            Scenario changed =
                    Records.with(this, "mechanisms", ScenarioCatalogue.MECHANISMS.record(switches, Map.of()));
            return Records.with(changed, "origins", origins.afterProgramSet(path));
        }
        throw new IllegalArgumentException("there is no parameter or mechanism " + path);
    }

    private Scenario with(String component, Object value) {
        Scenario changed = Records.with(this, component, value);
        return Records.with(changed, "origins", origins.afterProgramSet(Records.key(component)));
    }
}
