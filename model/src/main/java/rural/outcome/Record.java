package rural.outcome;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rural.account.Ledger;
import rural.account.Payment;
import rural.arithmetic.Elementary;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.government.Actors;
import rural.government.Government;
import rural.government.Programme;
import rural.household.Household;
import rural.parameter.Parameter;
import rural.parameter.Records;
import rural.place.Village;

/**
 * The month is measured and kept (ODD, submodel 16). It reads everything and writes nothing but the history.
 *
 * <p>What is counted village by village is added up; income and wellbeing are asked of every household; once a year the
 * survey asks by group and village.
 */
public final class Record implements Process {

    private static final long serialVersionUID = 1;
    private static final int MONTHS_A_YEAR = 12;
    private static final int TURNS = 3;
    private static final double MILLION = 1e6;
    private static final double THOUSAND = 1e3;

    /** How governance is put into one number, as the digital-village index does (Peking University and AliResearch). */
    public record Parameters(
            @Parameter(
                    description = "Weight of public services used online in the governance index",
                    zh = "治理指数中网上政务权重",
                    unit = "points of 100",
                    standard = 37,
                    range = {0, 100},
                    explore = {20, 40},
                    source = "assumption")
            double ofServices,

            @Parameter(
                    description = "Weight of what government knows of its villages",
                    zh = "治理指数中信息准确度权重",
                    unit = "points of 100",
                    standard = 25,
                    range = {0, 100},
                    explore = {15, 35},
                    source = "assumption")
            double ofKnowledge,

            @Parameter(
                    description = "Weight of need that somebody sees",
                    zh = "治理指数中困难发现权重",
                    unit = "points of 100",
                    standard = 8,
                    range = {0, 100},
                    explore = {10, 25},
                    source = "assumption")
            double ofNeedSeen,

            @Parameter(
                    description = "Weight of trust",
                    zh = "治理指数中社会信任权重",
                    unit = "points of 100",
                    standard = 30,
                    range = {0, 100},
                    explore = {20, 40},
                    source = "assumption")
            double ofTrust,

            @Parameter(
                    description = "Share of households that use public services online at which that part is full",
                    zh = "网上政务使用率满分水平",
                    unit = "share",
                    standard = 0.5,
                    range = {0.1, 1},
                    explore = {0.5, 0.8},
                    source = "assumption")
            double fullServices) {}

    private final Actors actors;
    private final Government government;
    private final Ledger ledger;
    private final double sample;
    private final Parameters p;
    private final History history;
    private final Survey survey;
    private @Nullable GroupOf groups;
    private final Answers[] answers = {new Answers(), new Answers(), new Answers()};

    /**
     * @param sample share of the households that exist in the model; totals are told for the whole county
     */
    public Record(Actors actors, Government government, Ledger ledger, double sample, Parameters p, History history) {
        this.actors = actors;
        this.government = government;
        this.ledger = ledger;
        this.sample = sample;
        this.p = p;
        this.history = history;
        this.survey = new Survey(actors.households(), actors.county().villages().size());
    }

    /** What has been kept so far. */
    public History history() {
        return history;
    }

    @Override
    public void step(Month month) {
        int at = month.number();
        if (at < 0 || at >= history.months()) {
            return;
        }
        Keep keep = (outcome, value) -> history.keep(outcome, at, value);
        askHouseholds(month, keep);
        countVillages(keep);
        sources(soldOnline(), keep);
        business(keep);
        services(at, keep);
        publicMoney(keep);
        if ((at + 1) % MONTHS_A_YEAR == 0 || at + 1 == history.months()) {
            survey.take(Objects.requireNonNull(groups, "groups are settled"), at / MONTHS_A_YEAR, history);
        }
    }

    /** Settles which household belongs to which group, when reporting begins and before any policy has done anything. */
    public void settlesGroups(int year) {
        groups = new GroupOf(actors.county(), actors.households(), year);
        for (int turn = 0; turn < TURNS; turn++) {
            answers[turn].ask(actors.households().thatReconsider(turn), year);
        }
    }

    /** A third of the households is asked each month; what is kept of the county is what each last answered. */
    private void askHouseholds(Month month, Keep keep) {
        int turn = month.ofYear() % TURNS;
        answers[turn].ask(
                actors.households().thatReconsider(turn), month.calendar().getYear());
        Answers all = new Answers();
        for (Answers ofTurn : answers) {
            all.add(ofTurn);
        }
        all.keep(keep, sample);
    }

    private void countVillages(Keep keep) {
        double households = 0;
        double people = 0;
        double away = 0;
        double shops = 0;
        double members = 0;
        double hosts = 0;
        double connected = 0;
        double distressed = 0;
        double services = 0;
        double trust = 0;
        double points = 0;
        double fee = 0;
        double days = 0;
        double loss = 0;
        double parcelsIn = 0;
        double visits = 0;
        for (Village village : actors.county().villages()) {
            Village.Community community = village.community;
            households += community.households;
            people += community.people;
            away += community.away;
            shops += community.shops;
            members += community.members;
            hosts += community.hosts;
            connected += community.connected;
            distressed += community.distressed;
            services += community.eGovernment * community.households;
            trust += community.trust * community.households;
            points += village.delivery.hasPoint ? 1 : 0;
            fee += village.delivery.feeOut * community.households;
            days += village.delivery.days * community.households;
            loss += village.delivery.freshLoss * community.households;
            parcelsIn += community.parcelsIn;
            visits += village.guests.visits;
        }
        keep.keep(Outcome.PEOPLE_AWAY, away / people);
        keep.keep(Outcome.ONLINE_SELLERS, shops / households);
        keep.keep(Outcome.COOPERATIVE_MEMBERS, members / households);
        keep.keep(Outcome.TOURISM_HOUSEHOLDS, hosts / households);
        keep.keep(Outcome.CONNECTED, connected / households);
        keep.keep(Outcome.IN_DISTRESS, distressed / households);
        keep.keep(Outcome.E_GOVERNMENT, services / households);
        keep.keep(Outcome.TRUST, trust / households);
        keep.keep(
                Outcome.VILLAGES_WITH_POINT, points / actors.county().villages().size());
        keep.keep(Outcome.COST_OF_A_PARCEL, fee / households);
        keep.keep(Outcome.DELIVERY_DAYS, days / households);
        keep.keep(Outcome.FRESH_LOSS, loss / households);
        keep.keep(Outcome.PARCELS_RECEIVED, parcelsIn / THOUSAND / sample);
        keep.keep(Outcome.VISITS, visits / THOUSAND / sample);
    }

    /** What all households together have earned online this month, yuan. */
    private double soldOnline() {
        double online = 0;
        for (Household household : actors.households()) {
            online += household.onlineIncome();
        }
        return online;
    }

    /** Where income comes from: of what was booked this month. */
    private void sources(double online, Keep keep) {
        double farming = paid(Payment.WHOLESALE_SALE) + paid(Payment.COOPERATIVE_SALE) - paid(Payment.FARM_INPUTS);
        double tourism = paid(Payment.TOURISM_INCOME);
        double trade = paid(Payment.OTHER_BUSINESS);
        double local = paid(Payment.LOCAL_WAGE) + paid(Payment.FIRM_WAGE);
        double remitted = paid(Payment.REMITTANCE);
        double property = paid(Payment.INTEREST_AND_RENT) - paid(Payment.LOAN_INTEREST);
        double transfers = paid(Payment.PENSION_AND_TRANSFER);
        double business = farming + online + tourism + trade;
        double income = business + local + remitted + property + transfers;
        keep.keep(Outcome.WAGE_SHARE, (local + remitted) / income);
        keep.keep(Outcome.BUSINESS_SHARE, business / income);
        keep.keep(Outcome.PROPERTY_SHARE, property / income);
        keep.keep(Outcome.TRANSFER_SHARE, transfers / income);
        keep.keep(
                Outcome.INCOME_DIVERSITY,
                shannon(income, farming, online, tourism, trade, local, remitted, property, transfers));
        keep.keep(Outcome.SPENDING_SHARE, (paid(Payment.CONSUMPTION) + paid(Payment.RECEIVING_FEE)) / income);
    }

    private double paid(Payment what) {
        return ledger.paidThisMonth(what);
    }

    private static double shannon(double total, double... parts) {
        double entropy = 0;
        for (double part : parts) {
            if (part > 0) {
                entropy -= part / total * Elementary.log(part / total);
            }
        }
        return entropy;
    }

    private void business(Keep keep) {
        keep.keep(Outcome.ONLINE_SALES, actors.market().salesThisMonth() * MONTHS_A_YEAR / MILLION / sample);
        keep.keep(Outcome.TOP_SELLERS_SHARE, actors.market().shareOfTopTenth());
        keep.keep(Outcome.FARM_GATE_SHARE, actors.market().farmersPartThisMonth());
        keep.keep(Outcome.REFUNDED, actors.market().refundedThisMonth());
        keep.keep(Outcome.BRAND, actors.market().meanBrand());
        keep.keep(Outcome.FIRMS, actors.firms().open().size() / sample);
        keep.keep(Outcome.VILLAGES_KNOWN, actors.firms().villagesKnown());
        keep.keep(Outcome.FIRM_JOBS, actors.firms().workers() / sample);
        keep.keep(Outcome.FIRM_FAILURES, actors.firms().closedThisMonth() / sample);
        keep.keep(Outcome.PARCELS_SENT, actors.logistics().book().sent() / THOUSAND / sample);
        keep.keep(Outcome.RETURNED, actors.talent().tally().returned / sample);
        keep.keep(Outcome.ANALYSTS, actors.talent().analysts());
    }

    private void services(int at, Keep keep) {
        double workers = actors.socialWork().workers();
        double cases = actors.socialWork().cases();
        keep.keep(Outcome.SOCIAL_WORKERS, workers);
        keep.keep(Outcome.WORKERS_QUIT, workers == 0 ? 0 : actors.socialWork().tally().quits / workers);
        keep.keep(Outcome.CASELOAD, workers == 0 ? 0 : cases / workers / sample);
        keep.keep(Outcome.CASES_RESOLVED, actors.socialWork().tally().resolved / sample);
        keep.keep(Outcome.JOINT_PROJECTS, actors.coordination().projectsBegun());
        double error = government.beliefs().error();
        keep.keep(Outcome.BELIEF_ERROR, error);
        double index = p.ofServices() * Math.min(1, history.at(Outcome.E_GOVERNMENT, at) / p.fullServices())
                + p.ofKnowledge() / (1 + error)
                + p.ofNeedSeen() * history.at(Outcome.CASES_SEEN, at)
                + p.ofTrust() * history.at(Outcome.TRUST, at);
        keep.keep(Outcome.GOVERNANCE, index);
    }

    private void publicMoney(Keep keep) {
        keep.keep(Outcome.MONEY_SPENT, government.spent() / MILLION / sample);
        keep.keep(Outcome.MONEY_IDLE, government.idle() / MILLION / sample);
        keep.keep(Outcome.MONEY_LOST, government.lost() / MILLION / sample);
        for (Programme programme : government.programmes()) {
            history.keepMoney(name(programme), programme.account().spent() / sample);
        }
    }

    /** The instrument's key; its place in the policy too, since a policy may name an instrument twice. */
    private static String name(Programme programme) {
        String key = Records.key(programme.instrument().getClass().getSimpleName());
        return (programme.number() + 1) + "_" + key;
    }
}
