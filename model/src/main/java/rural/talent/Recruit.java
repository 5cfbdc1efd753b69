package rural.talent;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import rural.arithmetic.Elementary;
import rural.calendar.Month;
import rural.firm.Firm;
import rural.firm.Firms;
import rural.parameter.Parameter;
import rural.place.Prices;
import rural.random.Purpose;
import rural.random.RandomStream;
import rural.social.SocialWork;
import rural.social.Station;

/**
 * People from elsewhere weigh posts that are offered to them, and come if pay, housing and support beat what they would
 * have otherwise (ODD, submodel 5d).
 */
public final class Recruit implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MONTHS_A_YEAR = 12;
    private static final int MOST_CANDIDATES = 1 << 20;

    /** The numbers. */
    public record Parameters(
            @Parameter(
                    description = "Pay of a graduate in the city against the mean migrant's wage",
                    zh = "人才在城市的薪酬相对农民工工资",
                    unit = "ratio",
                    standard = 1.3,
                    range = {0.5, 5},
                    explore = {1.1, 1.6},
                    source = "assumption")
            double cityPremium,

            @Parameter(
                    description = "Spread of what candidates would have otherwise",
                    zh = "应聘者外部机会差异",
                    unit = "log points",
                    standard = 0.25,
                    range = {0.01, 2},
                    explore = {0.15, 0.4},
                    source = "assumption")
            double spread,

            @Parameter(
                    description = "What living costs less in the county than in the city",
                    zh = "县域相对城市的生活成本优势",
                    unit = "share",
                    standard = 0.15,
                    range = {0, 0.9},
                    explore = {0.05, 0.3},
                    source = "assumption")
            double cheaper,

            @Parameter(
                    description = "Pay of a social worker against the mean migrant's wage",
                    zh = "社工薪酬相对农民工工资",
                    unit = "ratio",
                    standard = 0.87,
                    range = {0.1, 5},
                    explore = {0.7, 1.1},
                    source = "mca2021")
            double payOfWorker,

            @Parameter(
                    description = "Pay of an operator or analyst in the county against the mean migrant's wage",
                    zh = "县域电商运营与分析人员薪酬相对农民工工资",
                    unit = "ratio",
                    standard = 0.95,
                    range = {0.1, 5},
                    explore = {0.8, 1.2},
                    source = "assumption")
            double payOfOperator,

            @Parameter(
                    description = "Time over which a candidate spreads the support in its mind",
                    zh = "应聘者对补贴的分摊年限",
                    unit = "months",
                    standard = 36,
                    range = {1, 240},
                    explore = {24, 60},
                    source = "assumption")
            int spreadOver,

            @Parameter(
                    description = "Recruits who leave again once the support is used up",
                    zh = "补贴期满后引进人才年流失率",
                    unit = "per year",
                    standard = 0.25,
                    range = {0, 1},
                    explore = {0.1, 0.4},
                    source = "assumption")
            double leave,

            @Parameter(
                    description = "Effect of a recruited social worker against the usual one",
                    zh = "引进社工的服务效果",
                    unit = "ratio",
                    standard = 1.1,
                    range = {0, 2},
                    explore = {0.9, 1.3},
                    source = "assumption")
            double practice,

            @Parameter(
                    description = "Skill of a recruited operator or worker in selling and producing",
                    zh = "引进人才的电商技能",
                    unit = "0 to 1",
                    standard = 0.6,
                    range = {0, 1},
                    explore = {0.4, 0.8},
                    source = "assumption")
            double skill) {}

    /** An operator who came to a firm: its number, where it works, how long support still holds it. */
    private record Operator(int number, int firm, int heldUntil) implements Serializable {}

    private final Talent talent;
    private final SocialWork socialWork;
    private final Firms firms;
    private final Prices prices;
    private final Parameters p;
    private final List<Operator> operators = new ArrayList<>();
    private int operatorsSoFar;

    Recruit(Talent talent, SocialWork socialWork, Firms firms, Prices prices, Parameters parameters) {
        this.talent = talent;
        this.socialWork = socialWork;
        this.firms = firms;
        this.prices = prices;
        this.p = parameters;
    }

    /** Lets candidates weigh this month's offers, and earlier recruits leave. */
    void step(Month month) {
        leave(month);
        RandomStream weighing = month.stream(Purpose.RECRUIT_COMES);
        for (Post post : Post.values()) {
            for (int i = 0; i < talent.offered[post.ordinal()]; i++) {
                double support = talent.offeredSupport[post.ordinal()];
                int candidate = post.ordinal() * MOST_CANDIDATES + i;
                if (accepts(post, support, weighing.normal(candidate)) && takesUp(post, month)) {
                    talent.tally().recruited[post.ordinal()]++;
                    talent.supportDue += support;
                }
            }
            talent.offered[post.ordinal()] = 0;
            talent.offeredSupport[post.ordinal()] = 0;
        }
    }

    /** Whether a candidate comes; its luck is what it would have otherwise, in standard deviations of the log. */
    boolean accepts(Post post, double support, double luck) {
        double pay = prices.cityWage * (post == Post.SOCIAL_WORKER ? p.payOfWorker() : p.payOfOperator());
        double otherwise = prices.cityWage * p.cityPremium() * Elementary.exp(p.spread() * luck);
        return pay + support / p.spreadOver() >= otherwise * (1 - p.cheaper());
    }

    /** Gives a recruit a post; false if there is none. */
    private boolean takesUp(Post post, Month month) {
        return switch (post) {
            case SOCIAL_WORKER -> joinsStation();
            case OPERATOR -> joinsFirm(month);
            case ANALYST -> {
                talent.analysts.add(talent.analystsSoFar++);
                yield true;
            }
        };
    }

    private boolean joinsStation() {
        Station neediest = socialWork.stations().get(0);
        for (Station station : socialWork.stations()) {
            if (station.vacancies() > neediest.vacancies()) {
                neediest = station;
            }
        }
        if (neediest.vacancies() == 0) {
            return false;
        }
        neediest.takesOn(p.practice(), p.skill());
        return true;
    }

    /** Joins the firm that sells most for each operator it has. */
    private boolean joinsFirm(Month month) {
        List<Firm> open = firms.open();
        if (open.isEmpty()) {
            return false;
        }
        Firm busiest = open.get(0);
        for (Firm firm : open) {
            if (salesPerOperator(firm) > salesPerOperator(busiest)) {
                busiest = firm;
            }
        }
        busiest.takesOnOperator(p.skill());
        operators.add(new Operator(operatorsSoFar++, busiest.number(), month.number() + p.spreadOver()));
        return true;
    }

    private static double salesPerOperator(Firm firm) {
        return firm.trade().exposure() / Math.max(1, firm.operators());
    }

    private void leave(Month month) {
        RandomStream leaving = month.stream(Purpose.RECRUIT_LEAVES);
        for (Iterator<Operator> all = operators.iterator(); all.hasNext(); ) {
            Operator operator = all.next();
            boolean isHeld = month.number() < operator.heldUntil();
            if (!firms.isOpen(operator.firm())) {
                all.remove();
            } else if (!isHeld && leaving.bernoulli(operator.number(), p.leave() / MONTHS_A_YEAR)) {
                firms.firm(operator.firm()).losesOperator();
                all.remove();
            }
        }
    }
}
