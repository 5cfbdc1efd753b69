package rural.cli;

import java.util.List;

/** The question of the paper, asked by {@code rural compare} without more words. */
final class StandardQuestion {

    /** The county without a programme. */
    static final String BASELINE = "baseline";

    /** All four strategies at once. */
    static final String WHOLE = "all_four";

    /** The four strategies of the paper's section 4, and all of them together. */
    static final List<String> POLICIES = List.of(
            "strategy_1_infrastructure", "strategy_2_talent", "strategy_3_platform", "strategy_4_integration", WHOLE);

    private StandardQuestion() {}
}
