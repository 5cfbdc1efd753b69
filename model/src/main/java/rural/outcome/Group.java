package rural.outcome;

/** Kinds of household whose fate is told apart; a household may be in several. */
public enum Group {
    EVERYBODY("All households", "全部农户"),
    ELDERLY("Head of 60 or older", "老年户（户主60岁及以上）"),
    LEFT_BEHIND("Nobody of working age at home, somebody away", "留守户"),
    POOR("Poorest fifth at the start", "期初最低收入五分之一"),
    MIDDLE("Middle three fifths at the start", "期初中间收入五分之三"),
    RICH("Richest fifth at the start", "期初最高收入五分之一"),
    SKILLED_YOUNG("With a capable young member at the start", "期初有青年能人户"),
    NO_SKILLED_YOUNG("Without a capable young member at the start", "期初无青年能人户"),
    NEAR("Village in the nearest third to the county seat", "近郊村（距县城最近三分之一）"),
    BETWEEN("Village in the middle third", "中距离村（中间三分之一）"),
    REMOTE("Village in the most remote third", "偏远村（最远三分之一）");

    private final String english;
    private final String chinese;

    Group(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** Who they are, in English. */
    public String english() {
        return english;
    }

    /** Who they are, in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** The name in files. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
