package rural.market;

import java.io.Serializable;
import java.util.Arrays;
import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;
import rural.arithmetic.Elementary;
import rural.arithmetic.ExactSum;
import rural.arithmetic.Yuan;
import rural.calendar.Month;
import rural.firm.Firm;
import rural.firm.FirmKind;
import rural.firm.Firms;
import rural.firm.OnlineHouseholds;
import rural.firm.Trade;
import rural.household.Harvest;
import rural.household.Household;
import rural.household.ProductLine;
import rural.place.Village;
import rural.random.Purpose;
import rural.random.RandomStream;

/**
 * The firms' part of a month's market: they take in what suppliers bring, as far as planned or contracted, offer it, take
 * orders, send, sell off what would spoil, and are paid.
 */
final class FirmsSell implements Serializable {

    private static final long serialVersionUID = 1;

    private final OnlineHouseholds online;
    private final Firms firms;
    private final Harvest harvest;
    private final Rules rules;
    private final Sums[] lines;
    private final Parcels parcels;
    private final Ledger ledger;
    /** What each online household brings, and by firm: what was brought, how good, what part is taken, and so on. */
    private double[] brought = {};

    private double[] offered = {};
    private double[] quality = {};
    private double[] partTaken = {};
    private double[] attraction = {};
    private double[] orders = {};
    private double[] sent = {};

    FirmsSell(
            OnlineHouseholds online,
            Firms firms,
            Harvest harvest,
            Rules rules,
            Sums[] lines,
            Parcels parcels,
            Ledger ledger) {
        this.online = online;
        this.firms = firms;
        this.harvest = harvest;
        this.rules = rules;
        this.lines = lines;
        this.parcels = parcels;
        this.ledger = ledger;
    }

    /** Suppliers bring their goods; each firm takes as much as it planned, and never less than it promised. */
    void takeIn(Month month) {
        makeRoom();
        for (int i = 0; i < online.count(); i++) {
            Household supplier = online.at(i);
            if (supplier.suppliesFirm()) {
                brought[i] = harvest.retailValue(supplier, month);
                offered[supplier.firm()] += ExactSum.term(brought[i]);
                quality[supplier.firm()] += ExactSum.term(brought[i] * supplier.quality());
            }
        }
        for (Firm firm : firms.open()) {
            int n = firm.number();
            Trade trade = firm.trade();
            double wanted = offered[n] == 0 ? 0 : Math.min(1, trade.planned() / offered[n]);
            partTaken[n] = Math.max(wanted, firm.campaign().contractedShare());
            trade.tookIn(offered[n], offered[n] * partTaken[n], offered[n] == 0 ? 0 : quality[n] / offered[n]);
        }
    }

    private void makeRoom() {
        if (brought.length < online.count()) {
            brought = new double[2 * online.count()];
        }
        int count = firms.all().size();
        if (offered.length < count) {
            offered = new double[2 * count];
            quality = new double[2 * count];
            partTaken = new double[2 * count];
            attraction = new double[2 * count];
            orders = new double[2 * count];
            sent = new double[2 * count];
        }
        Arrays.fill(offered, 0);
        Arrays.fill(quality, 0);
    }

    /** What part of a supplier's goods its firm took this month. */
    double partTaken(int firm) {
        return partTaken[firm];
    }

    /** What an online household brought its firm, retail value. */
    double brought(int nth) {
        return brought[nth];
    }

    /** Every firm that sells goods shows itself. */
    void offer(Month month) {
        RandomStream luck = month.stream(Purpose.FIRM_IS_NOTICED);
        for (Firm firm : firms.open()) {
            if (firm.kind().sellsGoods()) {
                attraction[firm.number()] = attraction(firm, luck.normal(firm));
                lines[firm.line().ordinal()].offers(attraction[firm.number()]);
            }
        }
    }

    double attraction(Firm firm, double luck) {
        Trade trade = firm.trade();
        double live = firm.kind() == FirmKind.LIVESTREAM ? firm.village().broadband.quality : 0;
        return Elementary.exp(rules.attraction.utility(
                        trade.quality(), firm.skill(), trade.reputation(), firm.monthsOpen(), trade.exposure(), luck)
                + rules.attraction.ofFirm(firm.operators(), trade.advertising(), firm.storyReach(), live)
                + rules.attraction.ofOffer(price(firm), rules.selling.daysBeyondUsual(firm.village().delivery)));
    }

    private double price(Firm firm) {
        double freight = firm.village().delivery.feeOut + rules.selling.trunkFreight(firm.line(), true);
        return rules.selling.price(freight, firm.campaign().groupDiscount());
    }

    /** Orders come; what a firm has, can pack and send is brought to the nodes. */
    void takeOrders() {
        for (Firm firm : firms.open()) {
            if (firm.kind().sellsGoods()) {
                int n = firm.number();
                Trade trade = firm.trade();
                orders[n] = rules.orders(
                        firm.line(), attraction[n], lines[firm.line().ordinal()]);
                double found = rules.selling.bad(trade.quality()) * firm.village().support.supervision;
                sent[n] = Math.min(orders[n], Math.min(trade.stock() * (1 - found), trade.capacity()));
                parcels.brings(firm.village().id(), rules.selling.parcels(sent[n], sellsToGroups(firm)));
            }
        }
    }

    private static boolean sellsToGroups(Firm firm) {
        return firm.campaign().groupDiscount() > 0;
    }

    /** What was taken is sold and paid; returns what all firms' sales came to. */
    Sale settle(SalesOfMonth sales) {
        Sale all = new Sale();
        Sale sale = new Sale();
        for (Firm firm : firms.open()) {
            if (firm.kind().sellsGoods()) {
                double retailValue =
                        sent[firm.number()] * parcels.partTaken(firm.village().id());
                double refunded = sell(firm, retailValue, sale);
                firm.receives(sale.net());
                remember(firm, retailValue, refunded, sale);
                sales.add(sale.gross);
                all.add(sale);
                sellOff(firm);
            }
        }
        all.book(ledger, Account.FIRMS);
        return all;
    }

    private double sell(Firm firm, double retailValue, Sale sale) {
        Village village = firm.village();
        ProductLine line = firm.line();
        double spoilt =
                rules.selling.lost(village.delivery, line, firm.campaign().contractedShare());
        double lost = 1 - (1 - spoilt) * (1 - parcels.partLost());
        double bad = rules.selling.bad(firm.trade().quality()) * (1 - village.support.supervision);
        boolean live = firm.kind() == FirmKind.LIVESTREAM;
        double refunded = rules.selling.refunded(lost, bad, rules.selling.daysBeyondUsual(village.delivery), live);
        double asked = price(firm) * rules.premium(line, firm.trade().brand());
        rules.selling.settle(sale, retailValue, lost, refunded, asked, true);
        double number = rules.selling.parcels(retailValue, sellsToGroups(firm));
        rules.selling.carry(sale, number, village.delivery.feeOut, line, true);
        parcels.pays(village.id(), sale.nodeFee);
        lines[line.ordinal()].sells(retailValue, bad);
        return refunded;
    }

    private void remember(Firm firm, double retailValue, double refunded, Sale sale) {
        Trade trade = firm.trade();
        trade.soldOnline(orders[firm.number()], retailValue, sale.gross, refunded);
        trade.hasExposure(rules.exposure(trade.exposure(), sale.gross));
        if (retailValue > 0) {
            trade.hasReputation(rules.reputation(trade.reputation(), trade.quality(), refunded));
            double kept = (sale.net() - trade.advertising()) / retailValue;
            trade.hasKept(rules.exposure(trade.keeps(), kept));
        }
    }

    /** Fresh produce that found no buyer goes to a wholesaler; goods that keep stay in store, but for what spoils. */
    private void sellOff(Firm firm) {
        Trade trade = firm.trade();
        if (firm.line() == ProductLine.FRESH) {
            double yuan = Yuan.payable(Math.max(0, trade.stock()) * rules.soldOff(firm.line()));
            firm.receives(yuan);
            ledger.pay(Account.OUTSIDE, Account.FIRMS, Payment.SOLD_OFF, yuan);
            trade.keepsInStock(0);
        } else {
            trade.keepsInStock(Math.max(0, trade.stock()) * (1 - rules.p.spoilt()));
        }
    }
}
