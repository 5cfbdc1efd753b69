package rural.social;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;
import rural.arithmetic.Yuan;
import rural.calendar.Month;
import rural.parameter.Mechanisms;
import rural.parameter.Parameter;
import rural.place.County;
import rural.place.Prices;
import rural.random.Purpose;
import rural.random.RandomSource;
import rural.random.RandomStream;

/**
 * Stations are paid, pay their workers, open and close posts, lose workers and find new ones (ODD, submodel 6e).
 *
 * <p>The county pays for basic posts as a matter of course, while somebody fills them. A station opens a further post
 * when orders pay for it for a year, and gives it up when they no longer do.
 */
public final class StaffStations implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MONTHS_A_YEAR = 12;
    private static final double TENTH = 0.1;
    /** Workers whose pay is released from casework orders at least (assumption). */
    private static final double LEAST_RELEASED = 0.5;
    /** Part of a usual order that pays for hours rather than materials; only guides the opening of posts (assumption). */
    private static final double PAY_IN_ORDERS = 0.6;

    /** The numbers. */
    public record Parameters(
            @Parameter(
                    description = "Towns with a station at the start",
                    zh = "期初设有社工站的乡镇比例",
                    unit = "share",
                    standard = 0.56,
                    range = {0, 1},
                    explore = {0.51, 0.61},
                    source = "mca2022")
            double townsWithStation,

            @Parameter(
                    description = "Posts that the county pays at a station at the start, mean",
                    zh = "期初每站财政供给岗位数",
                    unit = "posts",
                    standard = 2.6,
                    range = {2, 3},
                    explore = {2, 3},
                    source = "mca2022")
            double postsOfStation,

            @Parameter(
                    description = "All-in cost of a worker",
                    zh = "每名社工年度综合成本",
                    unit = "yuan/year",
                    standard = 62_000,
                    range = {10_000, 500_000},
                    explore = {50_000, 100_000},
                    source = "mca2021")
            double costOfWorker,

            @Parameter(
                    description = "Part of the all-in cost that the worker is paid",
                    zh = "综合成本中发放社工薪酬的比例",
                    unit = "share",
                    standard = 0.8,
                    range = {0.1, 1},
                    explore = {0.7, 0.9},
                    source = "assumption")
            double paidToWorker,

            @Parameter(
                    description = "Part of the growth of city wages that public pay follows",
                    zh = "公共薪酬随城市工资增长的比例",
                    unit = "share",
                    standard = 1,
                    range = {0, 1},
                    explore = {0.5, 1},
                    source = "assumption")
            double followsWages,

            @Parameter(
                    description = "Money that a station keeps back before it opens a further post",
                    zh = "社工站留存的周转资金",
                    unit = "months",
                    standard = 3,
                    range = {0, 60},
                    explore = {1, 6},
                    source = "assumption")
            double reserve,

            @Parameter(
                    description = "Workers who leave their post under the usual load and pay",
                    zh = "常态下社工年离职率",
                    unit = "per year",
                    standard = 0.20,
                    range = {0, 1},
                    explore = {0.17, 0.23},
                    source = "shenzhen2020")
            double quits,

            @Parameter(
                    description = "Quitting at twice the usual caseload against the usual",
                    zh = "案量加倍时离职倍数",
                    unit = "ratio",
                    standard = 1.5,
                    range = {1, 10},
                    explore = {1.0, 2.5},
                    source = "assumption")
            double quitsWhenOverloaded,

            @Parameter(
                    description = "Fall of yearly quitting when relative pay rises by a tenth",
                    zh = "相对薪酬提高一成时年离职率降幅",
                    unit = "share",
                    standard = 0.02,
                    range = {0, 0.2},
                    explore = {0, 0.04},
                    source = "assumption")
            double stayForPay,

            @Parameter(
                    description = "Part of a month's load that sinks in",
                    zh = "每月负荷计入长期压力的比例",
                    unit = "share",
                    standard = 0.15,
                    range = {0.01, 1},
                    explore = {0.05, 0.3},
                    source = "assumption")
            double sinksIn,

            @Parameter(
                    description = "Chance that a vacant post is filled, at the usual relative pay",
                    zh = "空缺岗位月招聘成功率",
                    unit = "per month",
                    standard = 0.2,
                    range = {0, 1},
                    explore = {0.1, 0.4},
                    source = "assumption")
            double hires,

            @Parameter(
                    description = "Rise of that chance when relative pay rises by a tenth",
                    zh = "相对薪酬提高一成时招聘成功率相对升幅",
                    unit = "share",
                    standard = 0.2,
                    range = {0, 2},
                    explore = {0, 0.5},
                    source = "assumption")
            double hiresForPay,

            @Parameter(
                    description = "Spread of workers' effect",
                    zh = "社工服务效果差异标准差",
                    unit = "ratio",
                    standard = 0.15,
                    range = {0, 0.3},
                    explore = {0.05, 0.25},
                    source = "assumption")
            double spreadOfPractice,

            @Parameter(
                    description = "Skill of an untrained worker in helping people to produce and sell",
                    zh = "未受训社工的生产帮扶技能",
                    unit = "0 to 1",
                    standard = 0.3,
                    range = {0, 1},
                    explore = {0.1, 0.5},
                    source = "assumption")
            double production) {}

    private final SocialWork socialWork;
    private final Prices prices;
    private final double scale;
    private final Ledger ledger;
    private final ServeClients casework;
    private final Mechanisms mechanisms;
    private final Parameters p;
    private double cityWageAtStart;

    StaffStations(
            SocialWork socialWork,
            County county,
            Ledger ledger,
            ServeClients casework,
            Mechanisms mechanisms,
            Parameters parameters) {
        this.socialWork = socialWork;
        this.prices = county.prices;
        this.scale = county.scale;
        this.ledger = ledger;
        this.casework = casework;
        this.mechanisms = mechanisms;
        this.p = parameters;
    }

    /** Opens the stations that there are at the start, with their workers and a reserve. */
    void found(County county, RandomSource chance) {
        RandomStream first = chance.founding(Purpose.STATION_AT_START);
        RandomStream third = chance.founding(Purpose.STATION_HAS_THIRD_POST);
        List<Station> byChance = new ArrayList<>(socialWork.stations());
        byChance.removeIf(station -> county.isHamlet(station.town()));
        byChance.sort(
                Comparator.comparingDouble((Station s) -> first.uniform(s)).thenComparingInt(Station::id));
        int open = (int) Math.rint(p.townsWithStation() * byChance.size());
        for (Station station : byChance.subList(0, open)) {
            int posts = 2 + (third.bernoulli(station, p.postsOfStation() - 2) ? 1 : 0);
            station.isFoundedWith(posts);
            while (station.vacancies() > 0) {
                takesOnSomebody(station, chance);
            }
            double reserve = Yuan.payable(p.reserve() * posts * monthlyCost());
            ledger.found(Account.STATIONS, reserve);
            station.receives(reserve);
        }
    }

    /** A month of money and staff at every station. */
    void step(Month month) {
        if (cityWageAtStart == 0) {
            cityWageAtStart = prices.cityWage;
        }
        RandomStream quitting = month.stream(Purpose.WORKER_QUITS);
        RandomStream hiring = month.stream(Purpose.WORKER_IS_HIRED);
        for (Station station : socialWork.stations()) {
            if (station.isOpen()) {
                double relativePay = relativePay(
                        station.extraPay() / Math.max(1, station.workers().size()));
                isPaidByCounty(station);
                releasesOrders(station);
                pays(station);
                changesPosts(station);
                leave(station, relativePay, quitting, month);
                come(station, relativePay, hiring, month);
                station.endsMonthOfPay();
            }
        }
    }

    private double usualCost() {
        return scale * p.costOfWorker() / MONTHS_A_YEAR;
    }

    /** All-in cost of a worker, yuan a month. */
    double monthlyCost() {
        double growth = cityWageAtStart > 0 ? prices.cityWage / cityWageAtStart - 1 : 0;
        return usualCost() * (1 + p.followsWages() * growth);
    }

    /** Pay against what it was at the start, both against the wages of the city. */
    double relativePay(double extraPerWorker) {
        double city = cityWageAtStart > 0 ? prices.cityWage / cityWageAtStart : 1;
        double usual = p.paidToWorker() * usualCost();
        return (p.paidToWorker() * monthlyCost() + extraPerWorker) / usual / city;
    }

    private void isPaidByCounty(Station station) {
        int paidFor = Math.min(station.basicPosts(), station.workers().size());
        double grant = Yuan.payable(paidFor * monthlyCost());
        ledger.pay(Account.OUTSIDE, Account.STATIONS, Payment.REGULAR_PUBLIC_MONEY, grant);
        station.receives(grant);
    }

    private void pays(Station station) {
        int workers = station.workers().size();
        double pay = Yuan.payable(p.paidToWorker() * monthlyCost() * workers) + station.extraPay();
        double rest = Yuan.payable((1 - p.paidToWorker()) * monthlyCost() * workers);
        ledger.pay(Account.STATIONS, Account.OUTSIDE, Payment.WORKER_PAY, pay);
        ledger.pay(Account.STATIONS, Account.OUTSIDE, Payment.STATION_COST, rest);
        station.pays(pay);
        station.pays(rest);
    }

    /**
     * Money that ordered casework is released for the pay of those whom the county does not pay, and half a worker's pay
     * a month at least, so that none waits for ever.
     */
    private void releasesOrders(Station station) {
        int further = Math.max(0, station.workers().size() - station.basicPosts());
        double wanted = Yuan.payable(Math.max(further, LEAST_RELEASED) * monthlyCost());
        station.worksOff(Task.CASEWORK, Math.min(wanted, station.ordered(Task.CASEWORK)));
    }

    /** Opens one further post when there is money for a year of it, gives up those that the money no longer pays. */
    private void changesPosts(Station station) {
        double cost = monthlyCost();
        double ready = station.freeMoney() + station.ordered(Task.CASEWORK) - p.reserve() * station.basicPosts() * cost;
        int further = station.posts() - station.basicPosts();
        boolean paysAYear = ready + forPay(station) >= (further + 1) * MONTHS_A_YEAR * cost;
        if (paysAYear && ready >= (further + 1) * cost) {
            station.hasPosts(station.posts() + 1);
            return;
        }
        while (further > 0 && ready < further * cost) {
            further--;
            station.hasPosts(station.posts() - 1);
        }
    }

    /** Part of the money that orders help for production which will pay workers, materials taken off. */
    private double forPay(Station station) {
        double yuan = 0;
        for (Task task : Task.values()) {
            if (task.helpsProduction() && task != Task.FESTIVALS) {
                yuan += station.ordered(task) * PAY_IN_ORDERS;
            }
        }
        return yuan;
    }

    private void leave(Station station, double relativePay, RandomStream quitting, Month month) {
        for (SocialWorker worker : List.copyOf(station.workers)) {
            if (quitting.bernoulli(worker, probabilityOfQuitting(worker.strain(), relativePay))) {
                goes(station, worker, month);
                socialWork.tally().quits++;
            }
        }
        while (station.workers.size() > station.posts()) {
            goes(station, station.workers.get(station.workers.size() - 1), month);
        }
    }

    private void goes(Station station, SocialWorker worker, Month month) {
        station.workers.remove(worker);
        casework.handOver(station, worker, month);
    }

    /** Chance that a worker leaves in a month. */
    double probabilityOfQuitting(double strain, double relativePay) {
        double yearly = p.quits();
        if (mechanisms.burnout()) {
            yearly *= 1 + (p.quitsWhenOverloaded() - 1) * Math.max(0, strain - 1);
            yearly -= p.stayForPay() * (relativePay - 1) / TENTH;
        }
        return Math.max(0, Math.min(1, yearly)) / MONTHS_A_YEAR;
    }

    private void come(Station station, double relativePay, RandomStream hiring, Month month) {
        double chance = p.hires() * Math.max(0, 1 + p.hiresForPay() * (relativePay - 1) / TENTH);
        int firstNumber = station.nextWorker();
        int vacancies = station.vacancies();
        for (int i = 0; i < vacancies; i++) {
            if (hiring.bernoulli(firstNumber + i, chance)) {
                takesOnSomebody(station, month.chance());
                socialWork.tally().hires++;
            }
        }
    }

    private void takesOnSomebody(Station station, RandomSource chance) {
        double luck = chance.founding(Purpose.WORKER_SKILL).normal(station.nextWorker());
        station.takesOn(Math.max(0, 1 + p.spreadOfPractice() * luck), p.production());
    }

    /** A month's load sinks in. */
    void tire(Station station) {
        for (SocialWorker worker : station.workers) {
            worker.feels(casework.load(station, worker), p.sinksIn());
        }
    }
}
