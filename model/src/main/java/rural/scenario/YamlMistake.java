package rural.scenario;

import java.util.List;
import java.util.Map;

/**
 * What the parser of YAML found wrong, in words that help.
 *
 * @param english one sentence
 * @param chinese the same in Chinese
 */
record YamlMistake(String english, String chinese) {

    /** Words of the parser's own message, and ours. */
    private static final List<Map.Entry<String, YamlMistake>> KNOWN = List.of(
            known("TAB", "A tab stands here; YAML wants spaces.", "此处是制表符（Tab），YAML 只允许空格。"),
            known(
                    "mapping values are not allowed here",
                    "\": \" is not expected here: the line has another one, or is indented wrongly, or a space is missing"
                            + " behind the colon before. Maybe put the text in quotation marks?",
                    "此处不应出现“: ”：本行另有冒号、缩进有误，或前一个冒号后缺少空格。也许应给文字加上引号？"),
            known(
                    "found unexpected end of stream",
                    "The file ends within quotation marks that were opened.",
                    "引号没有闭合，文件已结束。"),
            known("expected ',' or '}'", "A comma or a closing } is missing before this.", "此处之前缺少逗号或右花括号 }。"),
            known("expected ',' or ']'", "A comma or a closing ] is missing before this.", "此处之前缺少逗号或右方括号 ]。"),
            known("found undefined alias", "This alias (*) has no anchor (&).", "此别名（*）没有对应的锚点（&）。"),
            known(
                    "could not find expected ':'",
                    "A colon and a space are missing behind a key before this.",
                    "此处之前某个键后缺少冒号和空格。"),
            known(
                    "cannot start any token",
                    "This character cannot begin a value. Maybe put the text in quotation marks?",
                    "此字符不能作为值的开头。也许应给文字加上引号？"),
            known(
                    "expected alphabetic or numeric character",
                    "This character cannot stand here. Maybe put the text in quotation marks?",
                    "此处不能出现该字符。也许应给文字加上引号？"),
            known(
                    "expected <block end>",
                    "This line is indented differently from the lines that it belongs to.",
                    "本行缩进与所属各行不一致。"));

    static YamlMistake of(String problem) {
        for (Map.Entry<String, YamlMistake> known : KNOWN) {
            if (problem.contains(known.getKey())) {
                return known.getValue();
            }
        }
        return new YamlMistake("This is not YAML: " + problem + ".", "此处不是合法的 YAML：" + problem + "。");
    }

    private static Map.Entry<String, YamlMistake> known(String words, String english, String chinese) {
        return Map.entry(words, new YamlMistake(english, chinese));
    }
}
