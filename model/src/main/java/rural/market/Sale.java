package rural.market;

import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;

/** What a seller's month, or that of all sellers of an account, came to; payable yuan. */
final class Sale {

    double gross;
    double refund;
    double platform;
    double packing;
    double nodeFee;
    double trunk;

    /** What is left for the seller. */
    double net() {
        return gross - refund - platform - packing - nodeFee - trunk;
    }

    void add(Sale other) {
        gross += other.gross;
        refund += other.refund;
        platform += other.platform;
        packing += other.packing;
        nodeFee += other.nodeFee;
        trunk += other.trunk;
    }

    /** Books it as that of an account. */
    void book(Ledger ledger, Account sellers) {
        ledger.pay(Account.OUTSIDE, sellers, Payment.ONLINE_SALE, gross);
        ledger.pay(sellers, Account.OUTSIDE, Payment.REFUND, refund);
        ledger.pay(sellers, Account.OUTSIDE, Payment.PLATFORM_FEE, platform);
        ledger.pay(sellers, Account.OUTSIDE, Payment.PACKING, packing);
        ledger.pay(sellers, Account.NODES, Payment.NODE_FEE, nodeFee);
        ledger.pay(sellers, Account.OUTSIDE, Payment.TRUNK_FREIGHT, trunk);
    }
}
