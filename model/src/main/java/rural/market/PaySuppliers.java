package rural.market;

import java.io.Serializable;
import java.util.Arrays;
import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;
import rural.arithmetic.Yuan;
import rural.firm.Firm;
import rural.firm.Firms;
import rural.firm.OnlineHouseholds;
import rural.household.Household;

/**
 * Firms pay for what they took in, and for collecting it; a supplier who owns the firm also gets what owners take out.
 * A firm that has too little pays each supplier the same part of its due, and has broken its word.
 */
final class PaySuppliers implements Serializable {

    private static final long serialVersionUID = 1;

    private final OnlineHouseholds online;
    private final Firms firms;
    private final FirmsSell goods;
    private final Ledger ledger;
    private double[] due = {};
    private double[] collection = {};
    private double[] part = {};
    private double[] forOwner = {};

    PaySuppliers(OnlineHouseholds online, Firms firms, FirmsSell goods, Ledger ledger) {
        this.online = online;
        this.firms = firms;
        this.goods = goods;
        this.ledger = ledger;
    }

    /** Pays; returns what suppliers were paid in all, yuan. */
    double pay() {
        reckon();
        double supplies = 0;
        double profits = 0;
        for (int i = 0; i < online.count(); i++) {
            Household supplier = online.at(i);
            if (supplier.suppliesFirm()) {
                Firm firm = firms.firm(supplier.firm());
                double paid = Yuan.payableAtMost(due(i, supplier, firm) * part[firm.number()]);
                boolean owns = firm.owner() == supplier.id();
                double profit = owns ? forOwner[firm.number()] : 0;
                firm.pays(paid + profit);
                supplier.receives(paid + profit);
                supplier.soldOnline(goods.partTaken(firm.number()), paid + profit);
                supplies += paid;
                profits += profit;
            }
        }
        ledger.pay(Account.FIRMS, Account.HOUSEHOLDS, Payment.SUPPLY_TO_FIRM, supplies);
        ledger.pay(Account.FIRMS, Account.HOUSEHOLDS, Payment.OWNERS_PROFIT, profits);
        return supplies;
    }

    /** What each firm owes, and what part of it its money allows. */
    private void reckon() {
        int count = firms.all().size();
        if (due.length < count) {
            due = new double[2 * count];
            collection = new double[2 * count];
            part = new double[2 * count];
            forOwner = new double[2 * count];
        }
        Arrays.fill(due, 0);
        Arrays.fill(collection, 0);
        for (int i = 0; i < online.count(); i++) {
            Household supplier = online.at(i);
            if (supplier.suppliesFirm()) {
                Firm firm = firms.firm(supplier.firm());
                due[firm.number()] += due(i, supplier, firm);
                collection[firm.number()] += Yuan.payable(taken(i, firm) * firm.collectionCost(supplier.village()));
            }
        }
        for (Firm firm : firms.open()) {
            int n = firm.number();
            firm.pays(collection[n]);
            ledger.pay(Account.FIRMS, Account.OUTSIDE, Payment.FIRM_OVERHEAD, collection[n]);
            part[n] = due[n] <= Math.max(0, firm.cash()) ? 1 : Math.max(0, firm.cash()) / due[n];
            forOwner[n] = Yuan.payableAtMost(Math.max(0, Math.min(firm.trade().forOwner(), firm.cash() - due[n])));
            firm.trade().paidSuppliers(part[n]);
        }
    }

    private double taken(int nth, Firm firm) {
        return goods.brought(nth) * goods.partTaken(firm.number());
    }

    /** What a firm owes a supplier for this month's goods, payable yuan. */
    private double due(int nth, Household supplier, Firm firm) {
        double price = firm.campaign().paid(firm.trade().offeredPrice()) - firm.collectionCost(supplier.village());
        return Yuan.payable(taken(nth, firm) * Math.max(0, price));
    }
}
