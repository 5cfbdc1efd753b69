package rural.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken command lines: each is answered kindly, in both languages, and leaves nothing behind. */
class BadInputTest {

    @TempDir
    private Path here;

    static Stream<Arguments> broken() {
        return Stream.of(
                broken("compere", "There is no command \"compere\"", "Maybe compare?", "没有命令“compere”"),
                broken("run", "SCENARIO is missing.", "Help: rural run --help", "缺少参数 SCENARIO"),
                broken("run basline", "There is no scenario \"basline\"", "Maybe baseline?", "没有“basline”"),
                broken("run baseline talent", "\"talent\" is one argument too many", "", "多出一个参数“talent”"),
                broken("run nowhere/x.yaml", "does not exist", "", "不存在"),
                broken("run scenarios", "scenarios", "is a folder", "是文件夹"),
                broken("compare --thread 2", "There is no option --thread.", "Maybe --threads?", "没有选项 --thread"),
                broken("compare --threads 0", "--threads is \"0\"", "Maybe 1?", "--threads 写的是“0”"),
                broken("compare --threads", "--threads needs a value", "", "--threads 缺少取值"),
                broken("compare --threads two", "--threads is \"two\", which is not a number", "", "不是数字"),
                broken("compare --threads 1.5", "is not a whole number", "Maybe 2?", "不是整数"),
                broken("compare --replications 1", "--replications is \"1\"", "Maybe 2?", "--replications 写的是“1”"),
                broken("compare --replications 1000000", "outside 2 to 10000", "Maybe 10000?", "超出允许范围"),
                broken("compare --replications -5", "--replications is \"-5\"", "Maybe 2?", "--replications 写的是“-5”"),
                broken("run baseline --months 0", "--months is \"0\"", "Maybe 1?", "--months 写的是“0”"),
                broken("run baseline --months 24.5", "is not a whole number", "Maybe 24?", "不是整数"),
                broken("run baseline --sample 2", "--sample is \"2\"", "Maybe 2 %?", "--sample 写的是“2”"),
                broken("run baseline --sample 0", "--sample is \"0\"", "Maybe 0.001?", "--sample 写的是“0”"),
                broken("run baseline --seed -1", "--seed is \"-1\"", "Maybe 0?", "--seed 写的是“-1”"),
                broken("run baseline --seed 1,000", "divides the number", "Maybe 1000?", "分隔符"),
                broken("run baseline --seed 1 --seed 2", "--seed is given twice", "", "--seed 重复给出"),
                broken("run baseline --lang fr", "--lang is \"fr\", which is not one of en, zh", "", "--lang 写的是“fr”"),
                broken(
                        "run baseline --archetype hill",
                        "--archetype is \"hill\"",
                        "Maybe hills?",
                        "--archetype 写的是“hill”"),
                broken(
                        "run baseline --county none.csv",
                        "--county is \"none.csv\", which does not exist",
                        "",
                        "该文件不存在"),
                broken("run baseline --roads r.csv", "--roads needs --county", "", "--roads 需要同时给出 --county"),
                broken(
                        "run baseline --archetype hills --county u.csv",
                        "--archetype cannot stand beside --county",
                        "",
                        "--archetype 不能与 --county"),
                broken("run baseline --out shorter.yaml", "is a file, not a folder", "", "不是文件夹"),
                broken("run baseline --out shorter.yaml/x", "Nothing can be written into", "", "无法写入"),
                broken("run baseline --out scenarios", "holds other things than results", "Maybe", "不属于结果的文件"),
                broken("compare talent talent", "\"talent\" is named twice", "", "重复"),
                broken("compare baseline", "\"baseline\" is named twice", "", "重复"),
                broken("compare shorter", "Maybe --months 12?", "shorter reports 12 months", "也许是 --months 12"),
                broken("compare --baseline basis", "There is no scenario \"basis\"", "", "没有“basis”"),
                broken(
                        "compare talent markets --whole market",
                        "--whole is \"market\"",
                        "Maybe markets?",
                        "--whole 写的是“market”"),
                broken("compare talent markets --whole markets", "at least two other policies", "", "至少两项"),
                broken("check", "FILE is missing", "", "缺少参数 FILE"),
                broken("describe instrument", "WHAT is \"instrument\"", "Maybe instruments?", "WHAT 写的是“instrument”"),
                broken("describe outcomes --jsn", "There is no option --jsn.", "Maybe --json?", "没有选项 --jsn"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void isAnsweredKindlyAndLeavesNothing(String typed, String english, String also, String chinese)
            throws IOException {
        Desk desk = Desk.in(here);

        assertThat(desk.type(typed.split(" "))).isEqualTo(2);
        assertThat(desk.err()).contains(english).contains(also);
        assertNothing(desk);

        Desk zh = desk.chinese();
        assertThat(zh.type(typed.split(" "))).isEqualTo(2);
        assertThat(zh.err()).contains(chinese);
        assertNothing(zh);
    }

    @Test
    void allMistakesAreToldTogether() {
        Desk desk = Desk.in(here);

        desk.type("compare", "talnt", "nowhere.yaml", "--threads", "0", "--months", "0", "--lang", "fr");

        assertThat(desk.err().lines()).hasSize(5);
    }

    @Test
    void aScenarioThatIsWrongIsAnsweredWithItsPlace() throws IOException {
        Desk desk = Desk.in(here);
        Files.writeString(here.resolve("mine.yaml"), "based_on: baseline\nmonths: -3\nsampel: 0.5\n");

        assertThat(desk.type("run", "mine.yaml")).isEqualTo(2);
        assertThat(desk.err()).contains("mine.yaml:2:9").contains("Maybe sample?");
        assertNothing(desk);
    }

    private void assertNothing(Desk desk) throws IOException {
        assertThat(desk.out()).isEmpty();
        assertThat(desk.err()).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(desk.results()).isEmpty();
        try (Stream<Path> files = Files.list(here)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.contains("draft") || name.equals("x"));
        }
    }

    private static Arguments broken(String typed, String english, String also, String chinese) {
        return Arguments.of(typed, english, also, chinese);
    }
}
