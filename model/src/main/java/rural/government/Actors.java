package rural.government;

import java.io.Serializable;
import rural.coordination.Coordination;
import rural.coordination.Platform;
import rural.firm.Firms;
import rural.household.Households;
import rural.logistics.Logistics;
import rural.logistics.Node;
import rural.market.Market;
import rural.place.County;
import rural.place.Gazetteer;
import rural.place.Town;
import rural.place.Village;
import rural.social.SocialWork;
import rural.social.Station;
import rural.social.Task;
import rural.talent.Talent;
import rural.tourism.Tourism;

/** All whom government can act on. None of them knows government. */
public record Actors(
        County county,
        Households households,
        Logistics logistics,
        Tourism tourism,
        Market market,
        Firms firms,
        SocialWork socialWork,
        Talent talent,
        Coordination coordination)
        implements Serializable {

    /** Yuan of one kind of order that a station lets wait: about a year's work of two workers; assumption. */
    private static final double MOST_ORDERS_WAITING = 120_000;

    /** How good the shared platform's information is, 0 to 1. */
    double informationOfPlatform() {
        return coordination.platform().quality();
    }

    /** Stations, firms and villages that are not on the platform and have not been invited. */
    int notOnPlatform() {
        Platform platform = coordination.platform();
        int all = socialWork.openStations()
                + firms.open().size()
                + county.villages().size();
        return Math.max(0, all - platform.members() - platform.invitations());
    }

    /** Whether a village's station takes an order for a task: it is open, and not too much of the kind waits. */
    boolean takesOrders(Village village, Task task) {
        Station station = socialWork.stationOf(village);
        boolean hasRoom = station.ordered(task) < MOST_ORDERS_WAITING * county.scale;
        return station.isOpen() && !station.workers().isEmpty() && hasRoom;
    }

    /** Households of a village in the whole county; each in the model stands for several. */
    double householdsOf(Village village) {
        return village.site().households() / county.scale;
    }

    boolean lacksPoint(Village village) {
        return !logistics.point(village.id()).isOpen();
    }

    /** Opens a village's point, unless somebody else has opened it meanwhile. */
    void openPoint(Village village) {
        if (lacksPoint(village)) {
            logistics.point(village.id()).opens();
        }
    }

    /** Opens a town's hub, unless somebody else has opened it meanwhile. */
    void openHub(Town town) {
        if (!logistics.hub(town.id()).isOpen()) {
            logistics.hub(town.id()).opens();
        }
    }

    // Sites: places as the gazetteer numbers them.

    int site(Town town) {
        return 1 + town.id();
    }

    int site(Village village) {
        return 1 + county.towns().size() + village.id();
    }

    Town townAt(int site) {
        return county.towns().get(site - 1);
    }

    Village villageAt(int site) {
        return county.village(site - 1 - county.towns().size());
    }

    /** The node at a site: the county centre, a town's hub, or a village's point. */
    Node nodeAt(int site) {
        if (site == Gazetteer.SEAT) {
            return logistics.centre();
        }
        return site <= county.towns().size()
                ? logistics.hub(townAt(site).id())
                : logistics.point(villageAt(site).id());
    }

    /** Grants and guarantees are offered month by month: what was offered last month ends. */
    void endLastMonthsOffers() {
        for (Village village : county.villages()) {
            village.support.setUpShare = 0;
            village.support.homestayShare = 0;
            village.support.guaranteed = 0;
            village.support.interestPaid = 0;
        }
    }
}
