package rural.talent;

import java.io.Serializable;
import java.util.Iterator;
import rural.calendar.Month;
import rural.firm.Firm;
import rural.firm.Firms;
import rural.parameter.Parameter;
import rural.random.Purpose;
import rural.random.RandomStream;

/** Analysts are taught, leave, and share their time among the firms (ODD, submodel 5e). */
public final class EmployAnalysts implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MONTHS_A_YEAR = 12;

    /** The numbers. */
    public record Parameters(
            @Parameter(
                    description = "Those taught who can analyse data afterwards",
                    zh = "数据分析培训合格率",
                    unit = "share",
                    standard = 0.7,
                    range = {0, 1},
                    explore = {0.4, 0.9},
                    source = "assumption")
            double pass,

            @Parameter(
                    description = "Analysts who leave for the city",
                    zh = "数据分析人员年外流率",
                    unit = "per year",
                    standard = 0.15,
                    range = {0, 1},
                    explore = {0.05, 0.25},
                    source = "assumption")
            double leave,

            @Parameter(
                    description = "Part of analysts' time that goes to firms; the rest goes to public information",
                    zh = "分析人员服务企业的时间比例",
                    unit = "share",
                    standard = 0.5,
                    range = {0, 1},
                    explore = {0.2, 0.8},
                    source = "assumption")
            double forFirms,

            @Parameter(
                    description = "Firms that one analyst serves well",
                    zh = "每名分析人员可服务企业数",
                    unit = "firms",
                    standard = 6,
                    range = {0.1, 100},
                    explore = {3, 12},
                    source = "assumption")
            double firmsEach) {}

    private final Talent talent;
    private final Firms firms;
    private final Parameters p;

    EmployAnalysts(Talent talent, Firms firms, Parameters parameters) {
        this.talent = talent;
        this.firms = firms;
        this.p = parameters;
    }

    /** A month of analysts. */
    void step(Month month) {
        RandomStream leaving = month.stream(Purpose.ANALYST_LEAVES);
        for (Iterator<Integer> all = talent.analysts.iterator(); all.hasNext(); ) {
            if (leaving.bernoulli(all.next(), p.leave() / MONTHS_A_YEAR)) {
                all.remove();
                talent.tally().analystsLeft++;
            }
        }
        RandomStream passing = month.stream(Purpose.ANALYST_PASSES);
        for (int seat = 0; seat < talent.analystSeats; seat++) {
            int number = talent.analystsSoFar++;
            if (passing.bernoulli(number, p.pass())) {
                talent.analysts.add(number);
            }
        }
        talent.analystSeats = 0;
        talent.forPublicInformation = talent.analysts() * (1 - p.forFirms());
        double share = shareServed(firms.open().size());
        for (Firm firm : firms.open()) {
            firm.isServedByAnalysts(share);
        }
    }

    /** How well each of so many firms is served, 0 to 1. */
    double shareServed(int openFirms) {
        return openFirms == 0 ? 0 : Math.min(1, talent.analysts() * p.forFirms() * p.firmsEach() / openFirms);
    }
}
