package rural.market;

import java.io.Serializable;
import rural.household.ProductLine;
import rural.place.County;
import rural.place.Village;

/** Stories of villages, wherever somebody keeps them alive, build the regional brand of what those villages grow. */
final class StoriesAreTold implements Serializable {

    private static final long serialVersionUID = 1;

    private final County county;
    private final Market market;

    StoriesAreTold(County county, Market market) {
        this.county = county;
        this.market = market;
    }

    void build() {
        for (ProductLine line : ProductLine.values()) {
            double grown = 0;
            double toldOf = 0;
            for (Village village : county.villages()) {
                double output = village.community.output[line.ordinal()];
                grown += output;
                toldOf += output * village.support.stories;
            }
            if (toldOf > 0) {
                market.brand(line).isToldOf(toldOf / grown);
            }
        }
    }
}
