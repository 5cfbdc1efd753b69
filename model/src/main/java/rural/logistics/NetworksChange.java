package rural.logistics;

import static rural.random.Purpose.BROADBAND_GROWS;
import static rural.random.Purpose.ROAD_DECAYS;

import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;
import rural.arithmetic.Elementary;
import rural.arithmetic.Yuan;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.parameter.Mechanisms;
import rural.place.County;
import rural.place.Road;
import rural.place.Village;
import rural.random.Purpose;
import rural.random.RandomSource;
import rural.random.RandomStream;

/**
 * Networks grow where they pay and decay where nobody keeps them up; roads wear and are mended (ODD, submodel 2).
 *
 * <p>Telecoms extend broadband in steps, when a village's new subscribers would pay for the lines within the time they
 * allow. They keep quality at the level that the terrain lets them afford; what others build above that level decays to
 * it. Once a year, roads wear by chance and routine upkeep, paid out of ordinary public money, mends a part. Cold
 * stores and sorting machines age.
 */
public final class NetworksChange implements Process {

    private static final long serialVersionUID = 1;

    /** The month of the calendar, 0 for January, in which roads are inspected and mended, after the winter: March. */
    private static final int ROAD_INSPECTION = 2;

    private final County county;
    private final Logistics logistics;
    private final Ledger ledger;
    private final boolean constrained;
    private final NetworkParameters p;

    public NetworksChange(
            County county, Logistics logistics, Mechanisms mechanisms, Ledger ledger, NetworkParameters p) {
        this.county = county;
        this.logistics = logistics;
        this.ledger = ledger;
        this.constrained = mechanisms.broadbandConstraint();
        this.p = p.at(county.scale);
    }

    /** Gives each village the broadband that a county has before the first month. */
    public static void foundBroadband(County county, NetworkParameters p, RandomSource chance) {
        RandomStream coverage = chance.founding(Purpose.BROADBAND_AT_START);
        RandomStream quality = coverage.draw(1);
        for (Village village : county.villages()) {
            double hours = county.roads().hoursVillageToSeat(village.id());
            village.broadband.coverage = Elementary.logistic(Elementary.logOdds(p.coverageAtStart())
                    - p.coverageInHills() * (village.site().ruggedness() - NetworkParameters.USUAL_RUGGEDNESS)
                    - p.coverageFarAway() * (hours - NetworkParameters.USUAL_HOURS)
                    + p.coverageByChance() * coverage.normal(village));
            double kept = keptQuality(village, p);
            village.broadband.quality = kept * (1 - p.qualityByChance() * quality.uniform(village));
        }
    }

    @Override
    public void step(Month month) {
        RandomStream works = month.stream(BROADBAND_GROWS);
        for (Village village : county.villages()) {
            if (constrained) {
                changeBroadband(village, works);
            } else {
                village.broadband.coverage = 1;
                village.broadband.quality = 1;
            }
        }
        if (month.ofYear() == ROAD_INSPECTION) {
            wearAndMendRoads(month.stream(ROAD_DECAYS));
        }
        equipmentAges();
    }

    private void changeBroadband(Village village, RandomStream works) {
        Village.Broadband broadband = village.broadband;
        double unreached = 1 - broadband.coverage;
        if (pays(village, p.coverageStep() * unreached) && works.bernoulli(village, p.extensionRate())) {
            broadband.coverage += p.coverageStep() * unreached;
        }
        double gap = keptQuality(village, p) - broadband.quality;
        broadband.quality += gap > 0 ? p.modernisation() * gap : p.decay() * gap;
    }

    /** Whether lines to a further share of a village's households would be paid for in time by those who subscribe. */
    boolean pays(Village village, double share) {
        double households = share * village.site().households();
        double cost = p.costOfStation() + households * costOfLine(village);
        return households * p.subscribers() * p.subscription() * p.paybackMonths() >= cost;
    }

    /** Yuan to reach a household: lines are longer, and harder to lay, in rugged land. */
    double costOfLine(Village village) {
        return p.costOfLine() * (1 + p.ruggedLines() * village.site().ruggedness());
    }

    /** The quality that telecoms keep up for their own sake. */
    static double keptQuality(Village village, NetworkParameters p) {
        return p.keptQuality() * (1 - p.qualityLostInHills() * village.site().ruggedness());
    }

    private void wearAndMendRoads(RandomStream chance) {
        double upkeep = 0;
        for (Road road : county.roads().roads()) {
            road.wear(2 * p.wear() * chance.uniform(road));
            road.repair(p.mending() * (1 - road.condition()));
            upkeep += Yuan.payable(road.km() * upkeepOf(road));
        }
        ledger.pay(Account.OUTSIDE, Account.GOVERNMENT, Payment.REGULAR_PUBLIC_MONEY, upkeep);
        ledger.pay(Account.GOVERNMENT, Account.OUTSIDE, Payment.ROAD_UPKEEP, upkeep);
    }

    private double upkeepOf(Road road) {
        return switch (road.roadClass()) {
            case COUNTY_ROAD -> p.upkeepOfCountyRoad();
            case TOWN_ROAD -> p.upkeepOfTownRoad();
            case VILLAGE_ROAD -> p.upkeepOfVillageRoad();
        };
    }

    private void equipmentAges() {
        logistics.centre().ages();
        for (TownHub hub : logistics.hubs()) {
            hub.ages();
        }
        for (VillagePoint point : logistics.points()) {
            point.ages();
        }
    }
}
