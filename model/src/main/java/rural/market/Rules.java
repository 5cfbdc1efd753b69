package rural.market;

import java.io.Serializable;
import rural.household.ProductLine;
import rural.parameter.Mechanisms;
import rural.place.Prices;

/** What shops and firms have in common on the market: how they attract, sell, and are spoken of. */
final class Rules implements Serializable {

    private static final long serialVersionUID = 1;

    final ClearOnlineMarket.Parameters p;
    final Attraction attraction;
    final Selling selling;
    private final Market market;
    private final Prices prices;
    private final boolean commons;

    Rules(Market market, Prices prices, ClearOnlineMarket.Parameters parameters, Mechanisms mechanisms) {
        this.market = market;
        this.prices = prices;
        this.p = parameters;
        this.attraction = new Attraction(parameters.attraction(), mechanisms);
        this.selling = new Selling(parameters.selling());
        this.commons = mechanisms.brandCommons();
    }

    /** What a label lets a seller ask, against goods without any; {@code own} is the strength of the seller's own. */
    double premium(ProductLine line, double own) {
        RegionalBrand brand = market.brand(line);
        return 1 + brand.premium(commons ? brand.label(own) : own);
    }

    /** Orders that a seller wins, retail value. */
    double orders(ProductLine line, double attraction, Sums sellers) {
        OutsideWorld outside = market.outside();
        return outside.demand(line) * Attraction.share(attraction, sellers.attraction(), outside.rivals(line));
    }

    /** What is said of a seller after a month in which it sold goods of a quality, of which a part was refunded. */
    double reputation(double before, double quality, double refunded) {
        double spoilt = Math.min(1, p.refundsSpeak() * refunded);
        double deserved = (2 * quality - 1) * (1 - spoilt) - spoilt;
        return before + p.reputationSpeed() * (deserved - before);
    }

    /** Past sales that make a seller seen, after a month's sales. */
    double exposure(double before, double sales) {
        return before + p.memoryOfSales() * (sales - before);
    }

    /** What a firm gets for a yuan of retail value that it could not sell online. */
    double soldOff(ProductLine line) {
        return p.soldOff() * prices.wholesale[line.ordinal()];
    }
}
