package rural.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void numbersStandUnderEachOtherAndHeadsOnTheRule() {
        TextTable table = new TextTable(List.of("Outcome", "Baseline", "Roads and parcel points"));
        table.add("Income", "21,691", "+312 ±58 **");
        table.add("A name too long for the widest of first columns", "7", "");

        assertThat(table.lines())
                .containsExactly(
                        "                                                 Roads and",
                        "Outcome                            Baseline  parcel points",
                        "----------------------------------------------------------",
                        "Income                               21,691    +312 ±58 **",
                        "A name too long for the widest of         7",
                        "first columns");
    }

    @Test
    void chineseCharactersTakeTwoColumns() {
        TextTable table = new TextTable(List.of("结果", "基准"));
        table.add("人均收入", "21,691");
        table.add("Gini", "0.3");

        assertThat(table.lines())
                .containsExactly("结果        基准", "----------------", "人均收入  21,691", "Gini         0.3");
        assertThat(table.lines()).extracting(Width::of).containsOnly(16);
    }

    @Test
    void chineseIsBrokenAnywhereButNotBeforeItsStops() {
        assertThat(Width.wrap("强化基础设施建设，优化物流网络", 16)).containsExactly("强化基础设施建", "设，优化物流网络");
        assertThat(Width.wrap("one two three", 7)).containsExactly("one two", "three");
        assertThat(Width.wrap("", 7)).containsExactly("");
    }
}
