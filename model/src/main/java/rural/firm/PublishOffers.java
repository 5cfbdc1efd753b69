package rural.firm;

import java.io.Serializable;
import java.util.Arrays;
import rural.household.ProductLine;
import rural.place.County;
import rural.place.Village;

/**
 * Tells each village, for each product line, the best price that a firm which knows the village offers there: what it
 * pays at its gate less what collecting costs.
 *
 * <p>A firm divides the places it has among the villages it knows in proportion to what they grow of its line. Firms
 * with places come before those without; of equal prices the older firm's counts.
 */
final class PublishOffers implements Serializable {

    private static final long serialVersionUID = 1;

    private final County county;
    private final Firms firms;
    private final SearchForVillages search;

    PublishOffers(County county, Firms firms, SearchForVillages search) {
        this.county = county;
        this.firms = firms;
        this.search = search;
    }

    void publish() {
        for (Village village : county.villages()) {
            Arrays.fill(village.offers.firmPrice, 0);
            Arrays.fill(village.offers.firm, -1);
            Arrays.fill(village.offers.places, 0);
            Arrays.fill(village.offers.presaleShare, 0);
        }
        for (Firm firm : firms.open()) {
            if (firm.kind().sellsGoods()) {
                offer(firm);
            }
        }
    }

    private void offer(Firm firm) {
        double output = outputOfKnownVillages(firm);
        double before = 0;
        for (Village village : county.villages()) {
            if (firm.knows(village)) {
                double upTo = before + grows(village, firm.line());
                firm.collectsFrom(village, search.collectionCost(firm, village));
                offerIn(village, firm, places(firm, upTo, output) - places(firm, before, output));
                before = upTo;
            }
        }
    }

    private double outputOfKnownVillages(Firm firm) {
        double output = 0;
        for (Village village : county.villages()) {
            if (firm.knows(village)) {
                output += grows(village, firm.line());
            }
        }
        return output;
    }

    /** What a village grows of a line; how many live there while nothing has been counted yet. */
    private static double grows(Village village, ProductLine line) {
        boolean counted = village.community.households > 0;
        return counted
                ? village.community.output[line.ordinal()]
                : village.site().households();
    }

    /** Places in the first villages, which together grow {@code upTo} of all that {@code output} is. */
    private static int places(Firm firm, double upTo, double output) {
        return output == 0 ? 0 : (int) Math.rint(firm.trade.places() * (upTo / output));
    }

    private static void offerIn(Village village, Firm firm, int places) {
        Village.Offers offers = village.offers;
        ProductLine line = firm.line();
        double price = firm.trade.offeredPrice() - firm.collectionCost(village);
        boolean hasPlaces = places > 0;
        boolean othersHave = offers.places[line.ordinal()] > 0;
        boolean better = price > offers.firmPrice[line.ordinal()];
        if ((hasPlaces && !othersHave) || (hasPlaces == othersHave && better)) {
            offers.firmPrice[line.ordinal()] = price;
            offers.firm[line.ordinal()] = firm.number();
            offers.places[line.ordinal()] = places;
            offers.presaleShare[line.ordinal()] = firm.campaign.contractedShare();
        }
    }
}
