package rural.logistics;

import java.time.YearMonth;
import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;
import rural.arithmetic.Yuan;
import rural.calendar.Month;
import rural.parameter.Mechanisms;
import rural.parameter.Records;
import rural.parameter.Section;
import rural.place.County;
import rural.place.Village;
import rural.random.RandomSource;

/** A county with its logistics, for tests; months pass as in the model, with traffic as told. */
final class Post {

    static final Mechanisms ALL = standard(Mechanisms.class);

    final County county;
    final Ledger ledger = new Ledger();
    final Mechanisms mechanisms;
    final LogisticsParameters costs;
    final Logistics logistics;
    final NetworksChange networks;
    final OperateNodes operate;
    private final RandomSource chance;
    private int months;

    private Post(County county, Mechanisms mechanisms, LogisticsParameters costs, long seed) {
        this.county = county;
        this.mechanisms = mechanisms;
        this.costs = costs;
        this.chance = new RandomSource(seed);
        NetworkParameters network = standard(NetworkParameters.class);
        NetworksChange.foundBroadband(county, network, chance);
        this.logistics = new Logistics(county, costs, standard(DeliveryParameters.class), mechanisms, ledger, chance);
        this.networks = new NetworksChange(county, logistics, mechanisms, ledger, network);
        this.operate = new OperateNodes(logistics, standard(OperateNodes.Parameters.class));
    }

    static <R extends Record> R standard(Class<R> type) {
        return Section.of(type, "test").standards();
    }

    static LogisticsParameters costsWith(String name, Object value) {
        return Records.with(standard(LogisticsParameters.class), name, value);
    }

    static Post in(County county) {
        return new Post(county, ALL, standard(LogisticsParameters.class), 1);
    }

    static Post in(County county, long seed) {
        return new Post(county, ALL, standard(LogisticsParameters.class), seed);
    }

    static Post with(County county, LogisticsParameters costs) {
        return new Post(county, ALL, costs, 1);
    }

    static Post without(String mechanism, County county) {
        return new Post(county, Records.with(ALL, mechanism, false), standard(LogisticsParameters.class), 1);
    }

    Village village(int number) {
        return county.village(number);
    }

    /** One month: networks, nodes, then each village sends and receives so many parcels for each of its households. */
    void month(double sentByHousehold, double receivedByHousehold) {
        begins();
        for (Village village : county.villages()) {
            int households = village.site().households();
            sends(village, sentByHousehold * households);
            receives(village, receivedByHousehold * households);
        }
    }

    void months(int number, double sentByHousehold, double receivedByHousehold) {
        for (int i = 0; i < number; i++) {
            month(sentByHousehold, receivedByHousehold);
        }
    }

    void begins() {
        Month month = new Month(months, YearMonth.of(2023, 1).plusMonths(months), chance);
        months++;
        networks.step(month);
        operate.step(month);
    }

    double sends(Village village, double parcels) {
        double taken = logistics.sends(village.id(), parcels);
        double fee = Yuan.payable(taken * village.delivery.feeOut);
        ledger.pay(Account.HOUSEHOLDS, Account.NODES, Payment.NODE_FEE, fee);
        logistics.earns(village.id(), fee);
        return taken;
    }

    void receives(Village village, double parcels) {
        double fee = Yuan.payable(parcels * village.delivery.feeIn);
        ledger.pay(Account.HOUSEHOLDS, Account.NODES, Payment.NODE_FEE, fee);
        logistics.brings(village.id(), parcels, fee);
    }

    void supports(Node node, double yuan) {
        ledger.pay(Account.GOVERNMENT, Account.NODES, Payment.NODE_SUPPORT, yuan);
        node.isSupported(yuan);
    }
}
