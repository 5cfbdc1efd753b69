package rural.firm;

import java.io.Serializable;
import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;
import rural.arithmetic.Yuan;
import rural.parameter.Parameter;
import rural.place.County;
import rural.place.Village;
import rural.random.RandomStream;

/**
 * A firm looks for hands in its village to sort and pack what it sells, and for one more operator when its shops keep
 * its own too busy; it pays both every month.
 *
 * <p>How many hands it gets is for the village's people to decide; when they are fewer than the firms of a village
 * want, older firms have them first. Capable people are needed to find an operator among.
 */
final class EmployPeople implements Serializable {

    private static final long serialVersionUID = 1;

    /** What people do and are paid. */
    public record Parameters(
            @Parameter(
                    description = "Goods that a worker sorts and packs in a month, at retail value",
                    zh = "每名工人月分拣包装货值",
                    unit = "yuan/month",
                    standard = 90_000,
                    range = {1000, 1_000_000},
                    explore = {60_000, 150_000},
                    source = "assumption")
            double goodsOfWorker,

            @Parameter(
                    description = "Goods that an operator sorts and packs besides running shops, at retail value",
                    zh = "每名运营人员兼顾分拣包装货值",
                    unit = "yuan/month",
                    standard = 25_000,
                    range = {0, 1_000_000},
                    explore = {10_000, 40_000},
                    source = "assumption")
            double goodsOfOperator,

            @Parameter(
                    description = "How much more than usual people can pack in a busy month",
                    zh = "旺季加班可增加的处理能力",
                    unit = "share",
                    standard = 0.5,
                    range = {0, 5},
                    explore = {0.2, 1},
                    source = "assumption")
            double overtime,

            @Parameter(
                    description = "Wage of a firm's workers against casual work nearby",
                    zh = "电商企业工资与本地务工工资之比",
                    unit = "ratio",
                    standard = 1.05,
                    range = {0.3, 5},
                    explore = {0.9, 1.3},
                    source = "assumption")
            double wage,

            @Parameter(
                    description = "Pay of a hired operator against casual work nearby; owners live on profit",
                    zh = "受雇运营人员工资与本地务工工资之比",
                    unit = "ratio",
                    standard = 1.2,
                    range = {0.3, 10},
                    explore = {1, 2},
                    source = "assumption")
            double operatorPay,

            @Parameter(
                    description = "Rent, power and licences of a firm",
                    zh = "场地水电等固定费用",
                    unit = "yuan/month",
                    standard = 1500,
                    range = {0, 100_000},
                    explore = {800, 3000},
                    source = "assumption")
            double rent,

            @Parameter(
                    description = "Orders a month that keep one operator busy",
                    zh = "一名运营人员可承担的月订单额",
                    unit = "yuan/month",
                    standard = 90_000,
                    range = {1000, 10_000_000},
                    explore = {50_000, 150_000},
                    source = "assumption")
            double ordersOfOperator,

            @Parameter(
                    description = "A firm finds the operator it looks for, where all households have a capable member",
                    zh = "企业招到运营人员概率",
                    unit = "per month",
                    standard = 0.3,
                    range = {0, 1},
                    explore = {0.1, 0.6},
                    source = "assumption")
            double operatorFound,

            @Parameter(
                    description = "E-commerce skill of an operator found nearby",
                    zh = "本地招聘运营人员技能",
                    unit = "0 to 1",
                    standard = 0.4,
                    range = {0, 1},
                    explore = {0.2, 0.6},
                    source = "assumption")
            double skillFound,

            @Parameter(
                    description = "Part of what an operator does not know yet that a month of work teaches",
                    zh = "运营人员边干边学月进步率",
                    unit = "per month",
                    standard = 0.01,
                    range = {0, 1},
                    explore = {0.003, 0.03},
                    source = "assumption")
            double learning) {}

    private final County county;
    private final Firms firms;
    private final Ledger ledger;
    private final Parameters p;

    EmployPeople(County county, Firms firms, Ledger ledger, Parameters parameters) {
        this.county = county;
        this.firms = firms;
        this.ledger = ledger;
        this.p = parameters;
    }

    /** Looks for an operator, or lets one go, and says how many workers it wants. */
    void wantPeople(Firm firm, RandomStream luck) {
        firm.hasSkill(firm.skill() + p.learning() * (1 - firm.skill()));
        Trade trade = firm.trade;
        if (!firm.kind().sellsGoods()) {
            return;
        }
        if (trade.demand() > firm.operators() * p.ordersOfOperator()) {
            Village.Community people = firm.village().community;
            double capable = people.households == 0 ? 0 : (double) people.capable / people.households;
            if (luck.bernoulli(firm, p.operatorFound() * capable)) {
                firm.takesOnOperator(p.skillFound());
            }
        } else if (trade.demand() < (firm.operators() - 1.5) * p.ordersOfOperator()) {
            firm.losesOperator();
        }
        double toPack = Math.min(trade.demand(), trade.stock() + trade.supply());
        double beyondOperators = toPack - firm.operators() * p.goodsOfOperator();
        trade.wantsWorkers((int) Math.max(0, Math.ceil(beyondOperators / p.goodsOfWorker())));
    }

    /** Yuan a month for operators, workers and rent. */
    double costOfPeople(Firm firm) {
        return (firm.operators() - 1) * p.operatorPay() * county.prices.localWage
                + firm.trade.workers() * wage()
                + p.rent();
    }

    /** Tells every village how many jobs there are and what they pay, and pays those who have them. */
    void offerJobsAndPay() {
        for (Village village : county.villages()) {
            village.offers.jobs = 0;
            village.offers.firmWage = wage();
        }
        for (Firm firm : firms.open()) {
            firm.village().offers.jobs += firm.trade.jobs();
        }
        int[] left = new int[county.villages().size()];
        for (Village village : county.villages()) {
            left[village.id()] = Math.min(village.offers.jobs, village.community.firmWorkers);
        }
        tellWages(left);
        double operatorPay = Yuan.payable(p.operatorPay() * county.prices.localWage);
        double rent = Yuan.payable(p.rent());
        for (Firm firm : firms.open()) {
            int home = firm.village().id();
            int workers = Math.min(left[home], firm.trade.jobs());
            left[home] -= workers;
            double usual = firm.operators() * p.goodsOfOperator() + workers * p.goodsOfWorker();
            firm.trade.employs(workers, usual * (1 + p.overtime()));
            pays(firm, workers * wage(), Account.HOUSEHOLDS, Payment.FIRM_WAGE);
            pays(firm, (firm.operators() - 1) * operatorPay + rent, Account.OUTSIDE, Payment.FIRM_OVERHEAD);
        }
    }

    /** What each gets: those whose firm has closed and those who have a firm share what is paid in their last month. */
    private void tellWages(int[] employed) {
        for (Village village : county.villages()) {
            int people = village.community.firmWorkers;
            double paid = people == 0 ? 0 : Yuan.payableAtMost(wage() * employed[village.id()] / people);
            village.offers.firmWagePaid = paid;
            isSpent(employed[village.id()] * wage() - people * paid);
        }
    }

    /** What cannot be divided goes to where people spend it, so that the books stay exact. */
    private void isSpent(double yuan) {
        if (yuan > 0) {
            ledger.pay(Account.HOUSEHOLDS, Account.OUTSIDE, Payment.FIRM_OVERHEAD, yuan);
        }
    }

    private void pays(Firm firm, double yuan, Account to, Payment what) {
        firm.pays(yuan);
        ledger.pay(Account.FIRMS, to, what, yuan);
    }

    private double wage() {
        return Yuan.payable(p.wage() * county.prices.localWage);
    }
}
