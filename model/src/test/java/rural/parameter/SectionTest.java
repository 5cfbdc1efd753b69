package rural.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SectionTest {

    enum Rule implements Choice {
        COPY_THE_BEST,
        ASK_A_FRIEND;

        @Override
        public String in(Language language) {
            return language.of(name(), name());
        }
    }

    record Shop(
            @Parameter(
                    description = "Set-up",
                    zh = "开店成本",
                    unit = "yuan",
                    standard = 3000,
                    range = {100, 20_000},
                    source = "assumption")
            double setUpCost,

            @Parameter(
                    description = "Months",
                    zh = "月数",
                    unit = "months",
                    standard = 6,
                    range = {1, 60},
                    explore = {3, 12},
                    source = "assumption")
            int patience,

            @Parameter(
                    description = "Share",
                    zh = "比例",
                    unit = "share",
                    standard = 0.2,
                    range = {0, 1},
                    source = "cai2015")
            double shareOfFriends,

            @Parameter(description = "Rule", zh = "规则", unit = "choice", choice = "ask_a_friend", source = "assumption")
            Rule rule,

            @Parameter(
                    description = "Whether it happens",
                    zh = "开关",
                    unit = "on or off",
                    choice = "true",
                    source = "assumption")
            boolean happens) {}

    record Nothing() {}

    record All(Shop openShop, Nothing nothing) {}

    private final Section<All> all = Section.of(All.class, "");

    @Test
    void standardsAreReadOffTheDeclarations() {
        assertThat(all.standards()).isEqualTo(new All(new Shop(3000, 6, 0.2, Rule.ASK_A_FRIEND, true), new Nothing()));
    }

    @Test
    void valuesGoInAndComeOutByPath() {
        Map<String, Object> values = all.values(all.standards());
        assertThat(values.keySet())
                .containsExactly(
                        "open_shop.set_up_cost",
                        "open_shop.patience",
                        "open_shop.share_of_friends",
                        "open_shop.rule",
                        "open_shop.happens");
        values.put("open_shop.patience", 7);
        assertThat(all.record(values, Map.of()).openShop().patience()).isEqualTo(7);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Map<String, Object> values = all.values(all.standards());
        for (Declaration declaration : all.all()) {
            assertThat(declaration.read(declaration.writeFrom(values)))
                    .isInstanceOfSatisfying(Reading.Understood.class, understood -> assertThat(understood.value())
                            .isEqualTo(values.get(declaration.path())));
        }
    }

    @Test
    void valuesOutsideTheirRangeAreRefused() {
        assertThat(mistake("set_up_cost", "50 yuan")).isEqualTo("is \"50 yuan\", which is outside 100 to 20000 yuan.");
        assertThat(mistake("patience", "2.5")).isEqualTo("is \"2.5\", which is not a whole number. Maybe 2?");
        assertThat(mistake("share_of_friends", "35")).isEqualTo("is \"35\", which is outside 0 to 1. Maybe 35 %?");
        assertThat(mistake("rule", "copy"))
                .isEqualTo("is \"copy\", which is not one of copy_the_best, ask_a_friend. Maybe copy_the_best?");
        assertThat(mistake("happens", "perhaps")).isEqualTo("is \"perhaps\", which is neither on nor off.");
    }

    @Test
    void theTableTellsEachParameterInBothLanguages() {
        assertThat(ParameterTable.markdown(all.all(), Language.ENGLISH))
                .contains(
                        "| `open_shop.patience` | Months | 6 | months | 1 – 60 | 3 – 12 | uncertainty | assumption |");
        assertThat(ParameterTable.markdown(all.all(), Language.CHINESE))
                .contains("| `open_shop.set_up_cost` | 开店成本 | 3000 | yuan | 100 – 20000 | 100 – 20000 | 不确定 | 假设 |");
    }

    record Faulty(
            @Parameter(
                    description = "A.",
                    zh = "only English",
                    unit = "yuan",
                    standard = 3,
                    range = {4, 5},
                    source = "nobody")
            double outside,

            @Parameter(
                    description = "B",
                    zh = "乙",
                    unit = "yuan",
                    standard = 3,
                    range = {1, 5},
                    explore = {0, 2},
                    source = "assumption")
            double exploresOutside,

            @Parameter(description = "C", zh = "丙", unit = "yuan", standard = 3, source = "assumption")
            double withoutRange,

            @Parameter(description = "D", zh = "丁", unit = "choice", choice = "toss_a_coin", source = "assumption")
            Rule unknown,

            @Parameter(description = "E", zh = "戊", unit = "words", choice = "x", source = "assumption")
            String words) {}

    @Test
    void aFaultyDeclarationIsFound() {
        ParameterCatalogue catalogue = new ParameterCatalogue(List.of(Section.of(Faulty.class, "faulty")));
        assertThat(catalogue.faults(Set.of("cai2015")))
                .containsExactly(
                        "faulty.outside needs a description without a final stop",
                        "faulty.outside has no Chinese description",
                        "faulty.outside has the source \"nobody\", which sources.bib does not know",
                        "faulty.outside has a standard outside its range",
                        "faulty.outside cannot be read in its own unit",
                        "faulty.explores_outside explores outside its range",
                        "faulty.without_range needs a range of two rising numbers",
                        "faulty.unknown has the standard \"toss_a_coin\", which is none of its choices",
                        "faulty.words is a String, which is no parameter's type");
        assertThat(new ParameterCatalogue(List.of(all)).faults(Set.of("cai2015")))
                .isEmpty();
    }

    private String mistake(String key, String written) {
        Declaration declaration =
                new ParameterCatalogue(List.of(all)).at("open_shop." + key).orElseThrow();
        return ((Reading.Mistaken) declaration.read(written)).english();
    }
}
