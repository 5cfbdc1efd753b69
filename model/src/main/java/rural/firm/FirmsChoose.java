package rural.firm;

import java.util.ArrayList;
import java.util.List;
import rural.account.Ledger;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.household.Household;
import rural.parameter.Mechanisms;
import rural.parameter.Parameter;
import rural.place.County;
import rural.random.Purpose;
import rural.random.RandomStream;
import rural.tourism.Tourism;

/**
 * Firms close last month, give up or begin, and choose how to go on (ODD, submodel 10): where they look for goods, what
 * they pay, how much they buy, which campaigns they run, whom they employ, how they are financed.
 */
public final class FirmsChoose implements Process {

    private static final long serialVersionUID = 1;
    private static final double PER_YEAR = 1.0 / 12;

    /** What firms decide with. */
    public record Parameters(
            SearchForVillages.Parameters search,
            SetPurchasePrice.Parameters price,
            PlanPurchases.Parameters purchases,
            RunCampaigns.Parameters campaigns,
            EmployPeople.Parameters people,
            RaiseMoney.Parameters money,
            FoundAFirm.Parameters founding,
            EarnFromVisitors.Parameters visitors,
            StartTrading.Parameters start,

            @Parameter(
                    description = "Months of loss after which a firm without working capital gives up",
                    zh = "无流动资金企业的亏损容忍月数",
                    unit = "months",
                    standard = 9,
                    range = {1, 120},
                    explore = {4, 18},
                    source = "assumption")
            int patience,

            @Parameter(
                    description = "Trust that suppliers lose when a firm does not keep its word",
                    zh = "企业违约使供货户降低的信任",
                    unit = "share",
                    standard = 0.10,
                    range = {0, 1},
                    explore = {0.03, 0.2},
                    source = "assumption")
            double trustLost) {}

    private final County county;
    private final Firms firms;
    private final OnlineHouseholds online;
    private final Parameters p;
    private final SearchForVillages search;
    private final SetPurchasePrice price;
    private final PlanPurchases purchases;
    private final RunCampaigns campaigns;
    private final EmployPeople people;
    private final RaiseMoney money;
    private final FoundAFirm founding;
    private final EarnFromVisitors visitors;
    private final PublishOffers offers;
    private final StartTrading start;

    public FirmsChoose(
            County county,
            OnlineHouseholds online,
            Firms firms,
            Tourism tourism,
            Ledger ledger,
            Mechanisms mechanisms,
            Parameters parameters) {
        this.county = county;
        this.online = online;
        this.firms = firms;
        this.p = parameters;
        this.search = new SearchForVillages(county, p.search());
        this.price = new SetPurchasePrice(p.price());
        this.purchases = new PlanPurchases(p.purchases());
        this.campaigns = new RunCampaigns(p.campaigns(), mechanisms);
        this.people = new EmployPeople(county, firms, ledger, p.people());
        this.money = new RaiseMoney(ledger, mechanisms, p.money());
        this.founding = new FoundAFirm(county, firms, online, ledger, mechanisms, p.founding());
        this.visitors = new EarnFromVisitors(county, firms, tourism, ledger, p.visitors());
        this.offers = new PublishOffers(county, firms, search);
        this.start = new StartTrading(search, price, p.start());
    }

    @Override
    public void step(Month month) {
        firms.beginMonth();
        online.areFoundIn(month.number());
        beginGrantedFirms();
        for (Firm firm : firms.open()) {
            firm.trade.closesMonthWorth(worth(firm) + firm.trade.forOwner(), PER_YEAR);
        }
        giveUp();
        for (Firm firm : founding.step(month)) {
            start.begins(firm);
        }
        choose(month, countSuppliers());
        offers.publish();
        people.offerJobsAndPay();
        visitors.step();
    }

    /** Firms that somebody else opened since last month, such as granted studios, begin to trade like others. */
    private void beginGrantedFirms() {
        for (Firm firm : firms.open()) {
            if (firm.kind().sellsGoods() && firm.trade.keeps() == 0) {
                start.begins(firm);
            }
        }
    }

    private void choose(Month month, boolean[] ownerSupplies) {
        RandomStream finding = month.stream(Purpose.FIRM_SEARCHES);
        RandomStream error = month.stream(Purpose.FIRM_PLANS);
        RandomStream campaign = month.stream(Purpose.FIRM_CAMPAIGN);
        RandomStream operator = month.stream(Purpose.FIRM_FINDS_OPERATOR);
        RandomStream guarantee = month.stream(Purpose.FIRM_IS_GUARANTEED);
        for (Firm firm : firms.open()) {
            double pay = people.costOfPeople(firm);
            campaigns.aMonthPasses(firm);
            if (firm.kind().sellsGoods()) {
                purchases.learn(firm, month);
                search.search(firm, finding);
                price.set(firm, county.prices.wholesale[firm.line().ordinal()], pay);
                purchases.plan(firm, error);
                campaigns.run(firm, month, campaign);
            }
            people.wantPeople(firm, operator);
            firm.trade.costsAMonth(pay + firm.trade.advertising() + costOfGoods(firm.trade));
            money.raise(firm, guarantee);
            money.letOwnerTakeOut(firm, ownerSupplies[firm.number()]);
            firm.trade.isWorth(worth(firm));
            money.payForTraffic(firm);
        }
    }

    /** What it could be sold for: its money and, at cost, its stock, less its debt; yuan. */
    private static double worth(Firm firm) {
        return firm.cash() - firm.debt() + firm.trade.stock() * firm.trade.offeredPrice();
    }

    private static double costOfGoods(Trade trade) {
        return trade.offeredPrice() * Math.min(trade.planned(), trade.supply());
    }

    /** Whether it cannot or will not go on. */
    boolean givesUp(Firm firm) {
        boolean hasNoReserve = firm.cash() < firm.trade.monthlyCost();
        return firm.cash() < 0
                || firm.trade.brokeItsWord()
                || (firm.trade.monthsOfLoss() >= p.patience() && hasNoReserve);
    }

    private void giveUp() {
        List<Firm> closing = new ArrayList<>();
        for (Firm firm : firms.open()) {
            if (givesUp(firm)) {
                closing.add(firm);
            }
        }
        for (Firm firm : closing) {
            firms.closes(firm);
        }
        for (int i = 0; i < online.count() && !closing.isEmpty(); i++) {
            Household household = online.at(i);
            if (household.suppliesFirm() && !firms.isOpen(household.firm())) {
                losesFirm(household, firms.firm(household.firm()));
            }
        }
    }

    private void losesFirm(Household household, Firm firm) {
        if (firm.trade.brokeItsWord() || firm.campaign.runsPresale()) {
            household.trustsMoreBy(-p.trustLost());
        }
        household.returnsToWholesale();
    }

    /** Counts each firm's suppliers; tells which firms' owners are among them. */
    private boolean[] countSuppliers() {
        int[] suppliers = new int[firms.all().size()];
        boolean[] ownerSupplies = new boolean[suppliers.length];
        for (int i = 0; i < online.count(); i++) {
            Household household = online.at(i);
            if (household.suppliesFirm()) {
                int number = household.firm();
                suppliers[number]++;
                ownerSupplies[number] |= firms.firm(number).owner() == household.id();
            }
        }
        for (Firm firm : firms.open()) {
            firm.trade.hasSuppliers(suppliers[firm.number()]);
        }
        return ownerSupplies;
    }
}
