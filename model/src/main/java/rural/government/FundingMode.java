package rural.government;

import rural.parameter.Choice;
import rural.parameter.Language;

/** How public money for the two fields, e-commerce and social work, is planned and kept. */
public enum FundingMode implements Choice {
    /** One plan and one purse: less money lies idle, and complementary works can be placed in one village. */
    INTEGRATED("integrated", "统筹整合"),
    /** Each office plans alone, by its own list of villages; part of its money lies idle for long. */
    FRAGMENTED("fragmented", "分散管理");

    private final String english;
    private final String chinese;

    FundingMode(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    @Override
    public String in(Language language) {
        return language.of(english, chinese);
    }
}
