package rural.cli;

import java.util.List;
import rural.scenario.Scenario;

/** Whether scenarios can be compared run by run: in one county, over the same months, under different names. */
final class Comparability {

    private Comparability() {}

    /** Complains of every scenario that cannot be compared with the first. */
    static void check(List<Scenario> scenarios, Asked asked) {
        Scenario baseline = scenarios.get(0);
        for (int i = 1; i < scenarios.size(); i++) {
            Scenario other = scenarios.get(i);
            String key = other.key();
            if (scenarios.subList(0, i).stream().anyMatch(s -> s.key().equals(key))) {
                asked.complain(
                        "\"" + key + "\" is named twice; each policy needs a name of its own.",
                        "“" + key + "”重复；每项政策需有不同的名称。");
                continue;
            }
            if (other.months() != baseline.months()) {
                asked.complain(
                        key + " reports " + other.months() + " months, " + baseline.key() + " " + baseline.months()
                                + ". Maybe --months " + Math.min(other.months(), baseline.months()) + "?",
                        key + " 报告" + other.months() + "个月，" + baseline.key() + " 为" + baseline.months()
                                + "个月。也许是 --months " + Math.min(other.months(), baseline.months()) + "？");
            }
            if (!other.start().equals(baseline.start())) {
                asked.complain(
                        key + " begins in " + other.start() + ", " + baseline.key() + " in " + baseline.start() + ".",
                        key + " 始于 " + other.start() + "，" + baseline.key() + " 始于 " + baseline.start() + "。");
            }
            if (!other.county().equals(baseline.county()) || other.sample() != baseline.sample()) {
                asked.complain(
                        key + " lies in another county than " + baseline.key()
                                + ", or has another sample of it. Maybe --county, --archetype or --sample for both?",
                        key + " 与 " + baseline.key() + " 的县域或抽样比例不同。也许要用 --county、--archetype 或 --sample 统一？");
            }
        }
    }
}
