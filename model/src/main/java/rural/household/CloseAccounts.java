package rural.household;

import java.util.Arrays;
import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;
import rural.arithmetic.ExactSum;
import rural.arithmetic.Yuan;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.parameter.Parameter;
import rural.place.County;
import rural.place.Village;

/**
 * The month's accounts of households close (ODD, submodel 14): what was not sold online goes to middlemen or the
 * cooperative; wages, remittances, transfers, rents and guests' money come in; inputs and loans are paid.
 */
public final class CloseAccounts implements Process {

    private static final long serialVersionUID = 1;
    private static final double MONTHS_A_YEAR = 12;

    /** Wages, rents and costs. */
    public record Parameters(
            @Parameter(
                    description = "Farm inputs as a part of the output's retail value",
                    zh = "农资成本占产值（零售价）比例",
                    unit = "share",
                    standard = 0.12,
                    range = {0, 0.5},
                    explore = {0.08, 0.18},
                    source = "assumption")
            double inputs,

            @Parameter(
                    description =
                            "What a worker at home who is not employed earns with small trade, animals and odd jobs",
                    zh = "在家劳动力其他经营月收入",
                    unit = "yuan/month",
                    standard = 720,
                    range = {0, 10_000},
                    explore = {300, 900},
                    source = "calibrated")
            double otherBusiness,

            @Parameter(
                    description = "Part of city wage that a migrant sends home",
                    zh = "外出工资寄回比例",
                    unit = "share",
                    standard = 0.27,
                    range = {0, 1},
                    explore = {0.25, 0.5},
                    source = "assumption")
            double sentHome,

            @Parameter(
                    description = "How much of a household's ability shows in its wages",
                    zh = "能力对工资的影响",
                    unit = "exponent",
                    standard = 0.8,
                    range = {0, 2},
                    explore = {0.5, 1},
                    source = "assumption")
            double abilityInWages,

            @Parameter(
                    description = "Earning power lost in illness",
                    zh = "患病期间收入损失",
                    unit = "share",
                    standard = 0.25,
                    range = {0, 1},
                    explore = {0.1, 0.5},
                    source = "assumption")
            double lostInIllness,

            @Parameter(
                    description = "Interest on savings",
                    zh = "存款年利率",
                    unit = "per year",
                    standard = 0.015,
                    range = {0, 0.1},
                    explore = {0.01, 0.03},
                    source = "assumption")
            double interestOnSavings,

            @Parameter(
                    description = "Rent from land and houses for each mu",
                    zh = "每亩土地流转租金",
                    unit = "yuan/mu/year",
                    standard = 110,
                    range = {0, 3000},
                    explore = {50, 300},
                    source = "calibrated")
            double rent,

            @Parameter(
                    description = "Transfers for each person below sixty",
                    zh = "60岁以下人均转移收入",
                    unit = "yuan/month",
                    standard = 345,
                    range = {0, 3000},
                    explore = {150, 350},
                    source = "calibrated")
            double transferOfPerson,

            @Parameter(
                    description = "Pension and support for each elderly head",
                    zh = "老年户主养老金与赡养收入",
                    unit = "yuan/month",
                    standard = 480,
                    range = {0, 8000},
                    explore = {250, 900},
                    source = "calibrated")
            double pension,

            @Parameter(
                    description = "Part of a host's takings that running the rooms costs",
                    zh = "民宿经营成本占比",
                    unit = "share",
                    standard = 0.45,
                    range = {0, 1},
                    explore = {0.3, 0.6},
                    source = "assumption")
            double costOfHosting) {}

    private static final int ELDERLY = 60;

    private final County county;
    private final Households households;
    private final Harvest harvest;
    private final Middlemen middlemen;
    private final Credit credit;
    private final Ledger ledger;
    private final Parameters p;
    private int monthsClosed;
    private double weight;

    /** Months' weight of what a household expected of its income when the county was founded. */
    private static final double MONTHS_EXPECTED = 2;

    public CloseAccounts(
            County county,
            Households households,
            Harvest harvest,
            Middlemen middlemen,
            Credit credit,
            Ledger ledger,
            Parameters parameters) {
        this.county = county;
        this.households = households;
        this.harvest = harvest;
        this.middlemen = middlemen;
        this.credit = credit;
        this.ledger = ledger;
        this.p = parameters;
    }

    @Override
    public void step(Month month) {
        Totals total = new Totals();
        weight = 1 / Math.min(MONTHS_A_YEAR, monthsClosed + MONTHS_EXPECTED);
        monthsClosed++;
        int year = month.calendar().getYear();
        double[] alone = new double[ProductLine.count()];
        double[] jointly = new double[ProductLine.count()];
        for (Village village : county.villages()) {
            middlemen.keptByWholesale(village, alone);
            middlemen.keptTogether(village, jointly);
            Arrays.fill(village.community.output, 0);
            for (Household household : households.of(village)) {
                closes(household, village, alone, jointly, month, total);
            }
            remembersOutput(village.community);
        }
        total.book(ledger);
        for (Household household : households.thatLookBack(month.ofYear())) {
            household.hasTransfers(Yuan.payable(transfers(household, year)));
        }
    }

    private static void remembersOutput(Village.Community community) {
        for (int line = 0; line < community.output.length; line++) {
            community.outputOfYear[line] += community.output[line] - community.outputOfYear[line] / MONTHS_A_YEAR;
        }
    }

    private void closes(
            Household household, Village village, double[] alone, double[] jointly, Month month, Totals total) {
        double power = 1 - p.lostInIllness() * household.ill();

        double output = harvest.retailValue(household, month);
        village.community.output[household.productNumber()] += ExactSum.term(output);
        double souvenirs = souvenirs(household, village);
        double rest = Math.max(0, output * (1 - household.onlineShare()) - souvenirs);
        boolean together = household.isMember();
        double sale = Yuan.payable(rest * (together ? jointly : alone)[household.productNumber()]);
        double inputs = Yuan.payable(Math.min(output * p.inputs(), Math.max(0, household.savings() + sale)));
        double trade = Yuan.payable(power * otherBusiness(household));
        double guests = Yuan.payable((1 - p.costOfHosting()) * fromGuests(household, village) + souvenirs);
        double wages = Yuan.payable(power * wages(household));
        double firmWages = household.firmWorkers() * village.offers.firmWagePaid;
        double remittance = Yuan.payable(remittances(household));
        double transfers = household.transfers();
        double property = Yuan.payable(property(household));

        total.add(together, sale, inputs, trade, guests, wages, remittance, transfers, property);
        double earned = sale - inputs + trade + guests + wages + firmWages + remittance + transfers + property;
        household.receives(earned);
        double interest = servesDebt(household, village, total);
        household.earns(earned + household.onlineIncome() - interest, weight);
    }

    /** What a household can expect of a year, from which its accounts begin when the county is founded. */
    public void foundIncomes(int year) {
        for (Household household : households) {
            household.hasTransfers(Yuan.payable(transfers(household, year)));
            double kept =
                    household.isMember() ? middlemen.keptTogether(household) : middlemen.keptByWholesale(household);
            double monthly = otherBusiness(household)
                    + wages(household)
                    + remittances(household)
                    + household.transfers()
                    + property(household);
            household.village().community.output[household.productNumber()] +=
                    ExactSum.term(harvest.retailValueOfYear(household) / MONTHS_A_YEAR);
            household.village().community.outputOfYear[household.productNumber()] +=
                    ExactSum.term(harvest.retailValueOfYear(household));
            household.foundsIncome(
                    harvest.retailValueOfYear(household) * (kept - p.inputs()) + MONTHS_A_YEAR * monthly);
        }
    }

    private double transfers(Household household, int year) {
        boolean old = household.headAge(year) >= ELDERLY;
        int others = household.members() - (old ? 1 : 0);
        return (old ? p.pension() : 0) + p.transferOfPerson() * others;
    }

    private double otherBusiness(Household household) {
        int free = household.workersHome() - household.wageWorkers() - household.firmWorkers();
        return free * p.otherBusiness() * household.ability() * household.luck();
    }

    private double wages(Household household) {
        return household.wageWorkers() * county.prices.localWage * skillInWages(household);
    }

    private double remittances(Household household) {
        return household.workersAway() * p.sentHome() * county.prices.cityWage * skillInWages(household);
    }

    private double skillInWages(Household household) {
        return 1 + p.abilityInWages() * (household.ability() - MEAN_ABILITY);
    }

    /** Mean of a lognormal ability with a spread of 0.55. */
    private static final double MEAN_ABILITY = 1.163;

    private double property(Household household) {
        return Math.max(0, household.savings()) * p.interestOnSavings() / MONTHS_A_YEAR
                + household.land() * p.rent() / MONTHS_A_YEAR;
    }

    private static double fromGuests(Household household, Village village) {
        if (!household.receivesGuests()) {
            return 0;
        }
        return household.rooms() * village.guests.nightsPerRoom * village.guests.roomRate
                + village.guests.spendingPerHost;
    }

    /** What visitors buy of what a craft household has made; it is not sold again. */
    private static double souvenirs(Household household, Village village) {
        boolean crafts = household.productNumber() == ProductLine.CRAFT.ordinal();
        return crafts ? village.guests.spendingPerCraftHousehold : 0;
    }

    /** Pays interest, and back a part of the loan when there is money; says what the interest was. */
    private double servesDebt(Household household, Village village, Totals total) {
        double debt = household.debt();
        if (debt == 0) {
            return 0;
        }
        double all = debt * credit.terms().interest() / MONTHS_A_YEAR;
        village.support.interestClaims += Yuan.payable(all * village.support.interestPaid);
        double due = all * (1 - village.support.interestPaid);
        double interest = Yuan.payable(Math.min(due, Math.max(0, household.savings())));
        double spare = Math.max(0, household.savings() - interest);
        double back = Yuan.payable(Math.min(
                debt,
                Math.min(
                        spare,
                        Math.max(SMALLEST_INSTALMENT, debt * credit.terms().repaidAYear() / MONTHS_A_YEAR))));
        household.pays(interest + back);
        household.owesLess(back);
        total.interest += interest;
        total.repaid += back;
        return interest;
    }

    /** Instalments are not smaller than this, yuan a month, so that debts end. */
    private static final double SMALLEST_INSTALMENT = 50;

    /** What all households took in and paid, booked at once. */
    private static final class Totals {
        private double wholesale;
        private double cooperative;
        private double inputs;
        private double trade;
        private double guests;
        private double wages;
        private double remittances;
        private double transfers;
        private double property;
        private double interest;
        private double repaid;

        void add(
                boolean together,
                double sale,
                double farmInputs,
                double business,
                double visitors,
                double wage,
                double sent,
                double pensions,
                double rents) {
            if (together) {
                cooperative += sale;
            } else {
                wholesale += sale;
            }
            inputs += farmInputs;
            trade += business;
            guests += visitors;
            wages += wage;
            remittances += sent;
            transfers += pensions;
            property += rents;
        }

        void book(Ledger ledger) {
            ledger.pay(Account.OUTSIDE, Account.HOUSEHOLDS, Payment.WHOLESALE_SALE, wholesale);
            ledger.pay(Account.OUTSIDE, Account.HOUSEHOLDS, Payment.COOPERATIVE_SALE, cooperative);
            ledger.pay(Account.HOUSEHOLDS, Account.OUTSIDE, Payment.FARM_INPUTS, inputs);
            ledger.pay(Account.OUTSIDE, Account.HOUSEHOLDS, Payment.OTHER_BUSINESS, trade);
            ledger.pay(Account.OUTSIDE, Account.HOUSEHOLDS, Payment.TOURISM_INCOME, guests);
            ledger.pay(Account.OUTSIDE, Account.HOUSEHOLDS, Payment.LOCAL_WAGE, wages);
            ledger.pay(Account.OUTSIDE, Account.HOUSEHOLDS, Payment.REMITTANCE, remittances);
            ledger.pay(Account.OUTSIDE, Account.HOUSEHOLDS, Payment.PENSION_AND_TRANSFER, transfers);
            ledger.pay(Account.OUTSIDE, Account.HOUSEHOLDS, Payment.INTEREST_AND_RENT, property);
            ledger.pay(Account.HOUSEHOLDS, Account.OUTSIDE, Payment.LOAN_INTEREST, interest);
            ledger.pay(Account.HOUSEHOLDS, Account.OUTSIDE, Payment.LOAN_REPAYMENT, repaid);
        }
    }
}
