package rural.household;

import rural.parameter.Choice;
import rural.parameter.Language;

/** By which rule a household decides whether to take up something new; three theories, run side by side. */
public enum AdoptionRuleName implements Choice {
    /** Attitude, norm and perceived control in a logit (Ajzen 1991); the standard rule. */
    PLANNED_BEHAVIOUR("planned behaviour", "计划行为"),
    /** Expected utility with risk aversion. */
    PROFIT_SEEKING("profit seeking", "逐利"),
    /** Copies the friend who does best, with mistakes. */
    IMITATION("imitation", "模仿");

    private final String english;
    private final String chinese;

    AdoptionRuleName(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    @Override
    public String in(Language language) {
        return language.of(english, chinese);
    }
}
