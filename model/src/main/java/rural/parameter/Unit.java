package rural.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A unit of measurement, compared by meaning: {@code yuan a month}, {@code yuan/month} and {@code 元/月} are one.
 *
 * <p>Nothing is converted but scales (thousand, million, 万, 亿) and per cent: who writes metres where kilometres are
 * meant is told so.
 */
final class Unit {

    private static final String PER = "/";
    private static final String SHARE = "share";

    /** Other spellings, in English (singular) and Chinese, of the units that parameters use. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("rmb", "yuan"),
            Map.entry("cny", "yuan"),
            Map.entry("元", "yuan"),
            Map.entry("kilometre", "km"),
            Map.entry("kilometer", "km"),
            Map.entry("公里", "km"),
            Map.entry("千米", "km"),
            Map.entry("h", "hour"),
            Map.entry("小时", "hour"),
            Map.entry("天", "day"),
            Map.entry("日", "day"),
            Map.entry("月", "month"),
            Map.entry("个月", "month"),
            Map.entry("年", "year"),
            Map.entry("件", "parcel"),
            Map.entry("户", "household"),
            Map.entry("村", "village"),
            Map.entry("镇", "town"),
            Map.entry("亩", "mu"),
            Map.entry("公斤", "kg"),
            Map.entry("千克", "kg"),
            Map.entry("人", "person"),
            Map.entry("people", "person"),
            Map.entry("probability", SHARE),
            Map.entry("ratio", SHARE),
            Map.entry("fraction", SHARE),
            Map.entry("比例", SHARE));

    /** Numerators that may be written in per cent. */
    private static final Set<String> PARTS_OF_ONE = Set.of("", SHARE);

    /** The powers of ten that are spoken, longest word first where one begins another. */
    private static final List<Map.Entry<String, Integer>> SCALES = List.of(
            Map.entry("thousand", 3),
            Map.entry("million", 6),
            Map.entry("billion", 9),
            Map.entry("千万", 7),
            Map.entry("百万", 6),
            Map.entry("千", 3),
            Map.entry("万", 4),
            Map.entry("亿", 8));

    private static final List<String> PER_CENT = List.of("%", "per cent", "percent");

    private final String spelled;
    private final String meaning;

    Unit(String spelled) {
        this.spelled = spelled;
        this.meaning = meaning(spelled);
    }

    /**
     * What stands behind a number.
     *
     * @param scale the word for a power of ten as it was written, or nothing
     * @param power that power of ten
     * @param fits whether what follows is this unit or nothing
     */
    record Behind(String scale, int power, boolean fits) {}

    /** Takes apart what a user wrote behind a number. */
    Behind behind(String written) {
        String text = written.strip();
        if (means(text)) {
            return new Behind("", 0, true);
        }
        for (String sign : PER_CENT) {
            if (startsWith(text, sign)) {
                String rest = text.substring(sign.length());
                boolean fits = admitsPerCent() && (means(rest) || means(SHARE + " " + rest.strip()));
                return new Behind(admitsPerCent() ? " " + sign : "", -2, fits);
            }
        }
        for (Map.Entry<String, Integer> scale : SCALES) {
            if (startsWith(text, scale.getKey())) {
                String rest = text.substring(scale.getKey().length());
                return new Behind(" " + scale.getKey(), scale.getValue(), means(rest));
            }
        }
        return new Behind("", 0, false);
    }

    /** Whether a share of something, so that 35 % is 0.35. */
    boolean admitsPerCent() {
        return PARTS_OF_ONE.contains(meaning.split(PER, 2)[0]);
    }

    /** The number with this unit, as users write it; the bare number of a share. */
    String after(String number) {
        return meaning.isEmpty() || meaning.equals(SHARE) ? number : number + " " + spelled;
    }

    private boolean means(String text) {
        return text.isBlank() || meaning(text).equals(meaning);
    }

    private static boolean startsWith(String text, String word) {
        return text.regionMatches(true, 0, word, 0, word.length());
    }

    private static String meaning(String unit) {
        String text = (" " + unit.strip().toLowerCase(Locale.ROOT) + " ")
                .replaceAll(" (per|an?) |每", PER)
                .strip();
        List<String> words = new ArrayList<>();
        for (String part : text.split(PER, -1)) {
            String word = part.strip().replaceAll("\\s+", " ");
            String singular = word.endsWith("s") && word.length() > 1 ? word.substring(0, word.length() - 1) : word;
            words.add(SPELLINGS.getOrDefault(singular, singular));
        }
        return String.join(PER, words);
    }
}
