package rural.place;

import java.util.Locale;

/** Part of a sentence in both languages. */
record Words(String english, String chinese) {

    /** "lies 27.1 km from …, beyond 16.7 km (…)": why a point is not believed. */
    static Words farOff(double km, String fromEnglish, String fromChinese, FarOut farOut) {
        return new Words(
                "lies " + km(km) + " from " + fromEnglish + ", beyond " + km(farOut.fence())
                        + " (third quartile plus three times the distance between quartiles)",
                "距" + fromChinese + " " + km(km) + "，超出 " + km(farOut.fence()) + "（第三四分位数加三倍四分位距）");
    }

    /** A distance as people write it. */
    static String km(double km) {
        return String.format(Locale.ROOT, "%.1f km", km);
    }
}
