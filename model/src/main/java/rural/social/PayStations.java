package rural.social;

import java.io.Serializable;
import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;
import rural.arithmetic.Yuan;
import rural.place.County;
import rural.place.Prices;

/**
 * Stations are paid, pay their workers, and open and close posts (ODD, submodel 6e).
 *
 * <p>The county pays for basic posts as a matter of course, while somebody fills them. A station opens a further post
 * when orders pay for it for a year, and gives it up when they no longer do.
 */
final class PayStations implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MONTHS_A_YEAR = 12;
    /** Workers whose pay is released from casework orders at least (assumption). */
    private static final double LEAST_RELEASED = 0.5;
    /** Part of a usual order that pays for hours rather than materials; only guides the opening of posts (assumption). */
    private static final double PAY_IN_ORDERS = 0.6;

    private final Prices prices;
    private final double scale;
    private final Ledger ledger;
    private final StaffStations.Parameters p;
    private double cityWageAtStart;

    PayStations(County county, Ledger ledger, StaffStations.Parameters parameters) {
        this.prices = county.prices;
        this.scale = county.scale;
        this.ledger = ledger;
        this.p = parameters;
    }

    /** Begins a month; the first one sets the wages to which pay is compared. */
    void begin() {
        if (cityWageAtStart == 0) {
            cityWageAtStart = prices.cityWage;
        }
    }

    /** A month of one station's money. */
    void step(Station station) {
        isPaidByCounty(station);
        releasesOrders(station);
        pays(station);
        changesPosts(station);
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
}
