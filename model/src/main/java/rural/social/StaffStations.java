package rural.social;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rural.account.Account;
import rural.account.Ledger;
import rural.arithmetic.Yuan;
import rural.calendar.Month;
import rural.parameter.Mechanisms;
import rural.parameter.Parameter;
import rural.place.County;
import rural.random.Purpose;
import rural.random.RandomSource;
import rural.random.RandomStream;

/**
 * Stations lose workers and find new ones for the posts that their money pays (ODD, submodel 6e).
 */
public final class StaffStations implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MONTHS_A_YEAR = 12;
    private static final double TENTH = 0.1;

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
    private final PayStations money;
    private final Ledger ledger;
    private final ServeClients casework;
    private final Mechanisms mechanisms;
    private final Parameters p;

    StaffStations(
            SocialWork socialWork,
            County county,
            Ledger ledger,
            ServeClients casework,
            Mechanisms mechanisms,
            Parameters parameters) {
        this.socialWork = socialWork;
        this.money = new PayStations(county, ledger, parameters);
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
            double reserve = Yuan.payable(p.reserve() * posts * money.monthlyCost());
            ledger.found(Account.STATIONS, reserve);
            station.receives(reserve);
        }
    }

    /** A month of money and staff at every station. */
    void step(Month month) {
        money.begin();
        RandomStream quitting = month.stream(Purpose.WORKER_QUITS);
        RandomStream hiring = month.stream(Purpose.WORKER_IS_HIRED);
        for (Station station : socialWork.stations()) {
            if (station.isOpen()) {
                double relativePay = money.relativePay(
                        station.extraPay() / Math.max(1, station.workers().size()));
                money.step(station);
                leave(station, relativePay, quitting, month);
                come(station, relativePay, hiring, month);
                station.endsMonthOfPay();
            }
        }
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
        casework.caseloads().handOver(station, worker, month);
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

    /** All-in cost of a worker, yuan a month. */
    double monthlyCost() {
        return money.monthlyCost();
    }

    /** A month's load sinks in. */
    void tire(Station station) {
        for (SocialWorker worker : station.workers) {
            worker.feels(casework.caseloads().load(station, worker), p.sinksIn());
        }
    }
}
