package rural.coordination;

import java.io.Serializable;
import java.util.Optional;
import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;
import rural.arithmetic.Yuan;
import rural.calendar.Month;
import rural.firm.Firm;
import rural.firm.FirmKind;
import rural.household.Households;
import rural.parameter.Mechanisms;
import rural.parameter.Parameter;
import rural.place.Village;
import rural.random.Purpose;
import rural.social.SocialWork;
import rural.social.Station;

/**
 * A station and a firm that met this month, know each other well enough, and have hours and money for it start a project
 * together (ODD, submodel 7c).
 *
 * <p>Which one follows from who they are: a tourism operator holds a festival, a firm that buys what clients of the
 * station grow contracts their harvest, any other seller tells the stories of the place.
 */
public final class StartProjects implements Serializable {

    private static final long serialVersionUID = 1;

    /** The numbers. */
    public record Parameters(
            @Parameter(
                    description = "Acquaintance from which a project together is thinkable",
                    zh = "可开展联合项目的熟识程度",
                    unit = "0 to 1",
                    standard = 0.4,
                    range = {0, 1},
                    explore = {0.2, 0.6},
                    source = "assumption")
            double acquaintance,

            @Parameter(
                    description = "Chance that those who could start one do, when they meet",
                    zh = "具备条件者相遇后启动项目的概率",
                    unit = "probability",
                    standard = 0.4,
                    range = {0, 1},
                    explore = {0.1, 0.8},
                    source = "assumption")
            double start,

            @Parameter(
                    description = "How long a project takes",
                    zh = "联合项目周期",
                    unit = "months",
                    standard = 6,
                    range = {1, 60},
                    explore = {3, 12},
                    source = "assumption")
            int months,

            @Parameter(
                    description = "Hours of a station that a project takes",
                    zh = "联合项目占用社工站工时",
                    unit = "hours per month",
                    standard = 12,
                    range = {0, 500},
                    explore = {6, 30},
                    source = "assumption")
            double hours,

            @Parameter(
                    description = "Most hours that a worker may promise to projects",
                    zh = "每名社工可承诺的联合项目工时上限",
                    unit = "hours per month",
                    standard = 16,
                    range = {0, 200},
                    explore = {8, 32},
                    source = "assumption")
            double hoursOfWorker,

            @Parameter(
                    description = "What a pre-sale for case families costs",
                    zh = "帮扶户预售项目费用",
                    unit = "yuan",
                    standard = 15_000,
                    range = {0, 1_000_000},
                    explore = {5_000, 40_000},
                    source = "assumption")
            double costOfPresale,

            @Parameter(
                    description = "What a story campaign costs",
                    zh = "故事传播项目费用",
                    unit = "yuan",
                    standard = 30_000,
                    range = {0, 1_000_000},
                    explore = {10_000, 80_000},
                    source = "assumption")
            double costOfCampaign,

            @Parameter(
                    description = "What a festival costs that a station and a firm hold together",
                    zh = "联办节庆费用",
                    unit = "yuan",
                    standard = 60_000,
                    range = {0, 5_000_000},
                    explore = {20_000, 200_000},
                    source = "assumption")
            double costOfFestival,

            @Parameter(
                    description = "Part of the cost that the firm pays",
                    zh = "企业承担费用比例",
                    unit = "share",
                    standard = 0.4,
                    range = {0, 1},
                    explore = {0.2, 0.8},
                    source = "assumption")
            double paidByFirm,

            @Parameter(
                    description = "Free money that a station does not spend on projects",
                    zh = "社工站不用于联合项目的周转资金",
                    unit = "yuan",
                    standard = 40_000,
                    range = {0, 1_000_000},
                    explore = {20_000, 80_000},
                    source = "assumption")
            double keptBack,

            @Parameter(
                    description = "Clients that grow what the firm buys, from which a pre-sale for them is worth while",
                    zh = "启动帮扶户预售所需最少案主户数",
                    unit = "households",
                    standard = 3,
                    range = {1, 100},
                    explore = {2, 8},
                    source = "assumption")
            int fewestClients) {}

    /** What they would do, where, and at what cost. */
    record Plan(ProjectKind kind, Village village, double cost) {}

    private final Households households;
    private final SocialWork socialWork;
    private final Coordination coordination;
    private final Ledger ledger;
    private final Mechanisms mechanisms;
    private final double scale;
    private final Parameters p;

    StartProjects(
            Households households,
            SocialWork socialWork,
            Coordination coordination,
            Ledger ledger,
            Mechanisms mechanisms,
            double scale,
            Parameters parameters) {
        this.households = households;
        this.socialWork = socialWork;
        this.coordination = coordination;
        this.ledger = ledger;
        this.mechanisms = mechanisms;
        this.p = parameters;
        this.scale = scale;
    }

    /** Lets those who met start what they can. */
    void step(Month month, Encounters encounters) {
        if (!mechanisms.jointProjects()) {
            return;
        }
        for (Encounters.Pair pair : encounters.pairs()) {
            Station station = pair.station();
            Firm firm = pair.firm();
            boolean wish =
                    month.stream(Purpose.PROJECT_STARTS).draw(station.id()).bernoulli(firm, p.start());
            if (wish && canStart(station, firm)) {
                plan(station, firm).ifPresent(plan -> startIfPaid(station, firm, plan));
            }
        }
    }

    /** Whether they know each other well enough, and the station has hours and the firm no other project. */
    boolean canStart(Station station, Firm firm) {
        return coordination.acquaintances().between(station.id(), firm.number()) >= p.acquaintance()
                && hoursPromised(station) + hoursOfProject()
                        <= scale * p.hoursOfWorker() * station.workers().size()
                && coordination.projects().stream().noneMatch(project -> project.firm() == firm.number());
    }

    /** Hours a month that a station's running projects take. */
    double hoursPromised(Station station) {
        double hours = 0;
        for (JointProject project : coordination.projects()) {
            hours += project.station() == station.id() ? hoursOfProject() : 0;
        }
        return hours;
    }

    /** What the two would do; nothing if there is nothing to do. */
    Optional<Plan> plan(Station station, Firm firm) {
        if (firm.kind() == FirmKind.TOURISM_OPERATOR) {
            return mechanisms.festivals()
                    ? Optional.of(new Plan(ProjectKind.FESTIVAL, firm.village(), p.costOfFestival()))
                    : Optional.empty();
        }
        if (mechanisms.presale() && clientsToContract(station, firm) >= p.fewestClients()) {
            return Optional.of(new Plan(ProjectKind.PRESALE_FOR_CASE_FAMILIES, firm.village(), p.costOfPresale()));
        }
        return mechanisms.productionSupport()
                ? Optional.of(new Plan(ProjectKind.STORY_CAMPAIGN, placeOfStories(station, firm), p.costOfCampaign()))
                : Optional.empty();
    }

    /** Clients of the station who sell to middlemen what the firm buys. */
    int clientsToContract(Station station, Firm firm) {
        int clients = 0;
        for (int row : station.clients()) {
            clients += CarryOutProjects.couldContract(households.at(row), firm) ? 1 : 0;
        }
        return clients;
    }

    /** The firm's own village if it lies in the station's town, otherwise the town's village with most to tell. */
    private static Village placeOfStories(Station station, Firm firm) {
        if (firm.village().town() == station.town()) {
            return firm.village();
        }
        Village best = station.town().villages().get(0);
        for (Village village : station.town().villages()) {
            if (village.guests.endowment > best.guests.endowment) {
                best = village;
            }
        }
        return best;
    }

    /** Starts a project if both can pay their part: the station from the common fund, else from free money. */
    private void startIfPaid(Station station, Firm firm, Plan plan) {
        double cost = scale * plan.cost();
        double ofFirm = Yuan.payable(cost * p.paidByFirm());
        double ofStation = Yuan.payable(cost) - ofFirm;
        boolean fromFund = socialWork.projectFund() >= ofStation;
        boolean canPay = fromFund || station.freeMoney() - scale * p.keptBack() >= ofStation;
        if (!firm.canSpare(ofFirm) || !canPay) {
            return;
        }
        firm.pays(ofFirm);
        ledger.pay(Account.FIRMS, Account.OUTSIDE, Payment.ADVERTISING, ofFirm);
        if (fromFund) {
            socialWork.paysForProject(ofStation);
        } else {
            station.pays(ofStation);
        }
        ledger.pay(Account.STATIONS, Account.OUTSIDE, Payment.STATION_COST, ofStation);
        coordination.starts(
                new JointProject(plan.kind(), station.id(), firm.number(), plan.village(), p.months(), cost));
    }

    /** Sets hours aside for the projects that go on next month. */
    void promise() {
        for (Station station : socialWork.stations()) {
            station.promises(hoursPromised(station));
        }
    }

    /** Hours a month that a project takes. */
    double hoursOfProject() {
        return scale * p.hours();
    }
}
