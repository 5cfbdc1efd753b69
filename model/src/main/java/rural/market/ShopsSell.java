package rural.market;

import java.io.Serializable;
import java.util.Arrays;
import rural.account.Account;
import rural.account.Ledger;
import rural.arithmetic.Elementary;
import rural.calendar.Month;
import rural.firm.OnlineHouseholds;
import rural.household.Harvest;
import rural.household.Household;
import rural.household.ProductLine;
import rural.place.Village;
import rural.random.Purpose;
import rural.random.RandomStream;

/** The household shops' part of a month's market: they offer what they harvest, take orders, send, and are paid. */
final class ShopsSell implements Serializable {

    private static final long serialVersionUID = 1;

    private final OnlineHouseholds online;
    private final Harvest harvest;
    private final Rules rules;
    private final Sums[] lines;
    private final Parcels parcels;
    private double[] output = {};
    private double[] attraction = {};
    private double[] sold = {};

    ShopsSell(OnlineHouseholds online, Harvest harvest, Rules rules, Sums[] lines, Parcels parcels) {
        this.online = online;
        this.harvest = harvest;
        this.rules = rules;
        this.lines = lines;
        this.parcels = parcels;
    }

    /** Every shop shows what it has. */
    void offer(Month month) {
        makeRoom();
        RandomStream luck = month.stream(Purpose.SHOP_IS_NOTICED);
        for (int i = 0; i < online.count(); i++) {
            Household shop = online.at(i);
            if (shop.hasShop()) {
                output[i] = harvest.retailValue(shop, month);
                attraction[i] = attraction(shop, luck.normal(shop));
                lines[shop.productNumber()].offers(attraction[i]);
            }
        }
    }

    private void makeRoom() {
        if (output.length < online.count()) {
            output = Arrays.copyOf(output, 2 * online.count());
            attraction = new double[output.length];
            sold = new double[output.length];
        }
    }

    double attraction(Household shop, double luck) {
        Village.Delivery delivery = shop.village().delivery;
        double freight = delivery.feeOut + rules.selling.trunkFreight(shop.product(), false);
        return Elementary.exp(rules.attraction.utility(
                        shop.quality(), shop.skill(), shop.reputation(), shop.shopMonths(), shop.exposure(), luck)
                + rules.attraction.ofOffer(rules.selling.price(freight, 0), rules.selling.daysBeyondUsual(delivery)));
    }

    /** Orders come; what can be sent is brought to the nodes. Lots found bad by supervision are not sold. */
    void takeOrders() {
        for (int i = 0; i < online.count(); i++) {
            Household shop = online.at(i);
            if (shop.hasShop()) {
                double found = rules.selling.bad(shop.quality()) * shop.village().support.supervision;
                double has = output[i] * (1 - found);
                sold[i] = Math.min(has, rules.orders(shop.product(), attraction[i], lines[shop.productNumber()]));
                parcels.brings(shop.villageNumber(), rules.selling.parcels(sold[i], false));
            }
        }
    }

    /** What was taken is sold and paid; returns what all shops' sales came to. */
    Sale settle(Ledger ledger, SalesOfMonth sales) {
        Sale all = new Sale();
        Sale sale = new Sale();
        for (int i = 0; i < online.count(); i++) {
            Household shop = online.at(i);
            if (shop.hasShop()) {
                double retailValue = sold[i] * parcels.partTaken(shop.villageNumber());
                sell(shop, retailValue, sale);
                shop.receives(sale.net());
                shop.soldOnline(output[i] == 0 ? 0 : retailValue / output[i], sale.net());
                sales.add(sale.gross);
                all.add(sale);
            }
        }
        all.book(ledger, Account.HOUSEHOLDS);
        return all;
    }

    private void sell(Household shop, double retailValue, Sale sale) {
        Village village = shop.village();
        Village.Delivery delivery = village.delivery;
        ProductLine line = shop.product();
        double lost = onTheWay(delivery, line);
        double bad = rules.selling.bad(shop.quality()) * (1 - village.support.supervision);
        double refunded = rules.selling.refunded(lost, bad, rules.selling.daysBeyondUsual(delivery), false);
        double freight = delivery.feeOut + rules.selling.trunkFreight(line, false);
        double price = rules.selling.price(freight, 0) * rules.premium(line, 0);
        rules.selling.settle(sale, retailValue, lost, refunded, price, false);
        rules.selling.carry(sale, rules.selling.parcels(retailValue, false), delivery.feeOut, line, false);
        parcels.pays(village.id(), sale.nodeFee);
        lines[line.ordinal()].sells(retailValue, bad);
        isRemembered(shop, retailValue > 0, refunded, sale.gross);
    }

    private double onTheWay(Village.Delivery delivery, ProductLine line) {
        double spoilt = rules.selling.lost(delivery, line, 0);
        return 1 - (1 - spoilt) * (1 - parcels.partLost());
    }

    private void isRemembered(Household shop, boolean soldSomething, double refunded, double yuan) {
        if (soldSomething) {
            shop.hasReputation(rules.reputation(shop.reputation(), shop.quality(), refunded));
        }
        shop.hasExposure(rules.exposure(shop.exposure(), yuan));
        shop.shopGrowsOlder();
    }
}
