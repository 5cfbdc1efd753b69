package rural.government;

import rural.parameter.Choice;
import rural.parameter.Language;

/** By which rule government chooses the villages that an instrument reaches first, by what it believes about them. */
public enum TargetRule implements Choice {
    /** Where it believes people are worst off. */
    NEED("where need is greatest", "按需求优先"),
    /** Where selling and selling online already grow. */
    GROWTH_POLE("where growth has begun", "增长极优先"),
    /** Every town in turn. */
    SPREAD("evenly over towns", "均衡布点"),
    /** Where it expects most effect for a yuan. */
    COST_BENEFIT("where a yuan does most", "按成本效益"),
    /** The farther from the county seat, the sooner. */
    REMOTE_FIRST("remote villages first", "偏远村优先");

    private final String english;
    private final String chinese;

    TargetRule(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    @Override
    public String in(Language language) {
        return language.of(english, chinese);
    }
}
