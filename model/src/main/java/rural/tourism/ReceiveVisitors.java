package rural.tourism;

import static rural.random.Purpose.VISITS;

import rural.arithmetic.Elementary;
import rural.arithmetic.Yuan;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.parameter.Mechanisms;
import rural.place.County;
import rural.place.Village;
import rural.random.RandomStream;

/**
 * Visitors come to villages and spend (ODD, submodel 12).
 *
 * <p>What a village has to offer adds up: nature and monuments, its stories, its crafts, what is told of it online. Long
 * roads and crowds take a part of those away. Some stay overnight if there is a room. A festival brings, at its usual
 * size, such a part of a year's visits as festival weeks have; each further one in a year less. What nobody in the
 * village sells, visitors buy elsewhere.
 */
public final class ReceiveVisitors implements Process {

    private static final long serialVersionUID = 1;

    private static final int MONTHS = 12;

    /** Visits by month against the mean: spring flowers, May and October holidays, summer. Sums to 12. Assumption. */
    private static final double[] SEASON = {0.6, 0.8, 0.9, 1.2, 1.4, 1.0, 1.2, 1.2, 0.9, 1.5, 0.7, 0.6};

    /** Product line of crafts in a village's output. */
    private static final int CRAFT = 3;

    private final County county;
    private final Tourism tourism;
    private final Mechanisms mechanisms;
    private final TourismParameters p;
    private final double[] visitsLastMonth;
    private final double[] festivalsOfYear;

    public ReceiveVisitors(County county, Tourism tourism, Mechanisms mechanisms, TourismParameters p) {
        this.county = county;
        this.tourism = tourism;
        this.mechanisms = mechanisms;
        this.p = p.at(county.scale);
        this.visitsLastMonth = new double[county.villages().size()];
        this.festivalsOfYear = new double[county.villages().size()];
    }

    @Override
    public void step(Month month) {
        RandomStream luck = month.stream(VISITS);
        for (Village village : county.villages()) {
            double visits = mechanisms.tourism() ? visits(village, month, luck) : 0;
            village.guests.visits = visits;
            visitsLastMonth[village.id()] = visits;
            spend(village, visits);
        }
        tourism.endsMonth();
    }

    private double visits(Village village, Month month, RandomStream luck) {
        double usual = usualVisits(village) * crowding(village);
        if (usual <= 0) {
            return 0;
        }
        double weather = Elementary.exp(p.luck() * luck.normal(village) - p.luck() * p.luck() / 2);
        return usual * SEASON[month.ofYear()] * weather + MONTHS * usual * festival(village);
    }

    /** Visits in a month of the usual season, with nobody else there. */
    double usualVisits(Village village) {
        double drawn = p.visitsOfEndowment() * village.guests.endowment
                + p.visitsOfStories() * village.support.stories
                + p.visitsOfPromotion() * tourism.promotion(village.id())
                + p.visitsOfCrafts() * craftShare(village);
        return drawn * Elementary.exp(-p.distance() * county.roads().hoursVillageToSeat(village.id()));
    }

    private double craftShare(Village village) {
        int households = village.community.households;
        return mechanisms.crafts() && households > 0 ? village.community.craftHouseholds / (double) households : 0;
    }

    /** Part of the visitors that does not mind last month's crowd. */
    double crowding(Village village) {
        double comfortable = p.crowdedAt() * village.site().households();
        return 1 / (1 + visitsLastMonth[village.id()] / comfortable);
    }

    /** What a festival adds, in years of usual visits; the memory of the year's earlier ones makes it less of a draw. */
    private double festival(Village village) {
        int v = village.id();
        double earlier = festivalsOfYear[v];
        festivalsOfYear[v] = earlier * (1 - 1.0 / MONTHS);
        double yuan = tourism.festivalYuan(v);
        if (yuan <= 0 || !mechanisms.festivals()) {
            return 0;
        }
        double size = Math.sqrt(yuan / p.festivalMoney());
        festivalsOfYear[v] += size;
        return p.festivalPart() / (1 - p.festivalPart()) * size / (1 + earlier);
    }

    private void spend(Village village, double visits) {
        Village.Guests guests = village.guests;
        Village.Community community = village.community;
        guests.nightsPerRoom = nightsPerRoom(visits, guests.rooms);
        double lodging = guests.nightsPerRoom * guests.rooms * guests.roomRate;
        double rest = Math.max(0, visits * p.spending() - lodging);
        guests.spendingPerHost = Yuan.payable(perHost(rest, visits, community.hosts));
        guests.spendingPerCraftHousehold = mechanisms.crafts() ? Yuan.payable(perCraftHousehold(rest, community)) : 0;
        remember(guests, rest, visits, community.hosts);
        if (tourism.operators(village.id()) > 0) {
            tourism.leavesToOperators(village.id(), p.operatorPart() * rest);
        }
    }

    /** Smooths over a year what a host takes in; where nobody receives guests yet, what the first one could. */
    private void remember(Village.Guests guests, double rest, double visits, int hosts) {
        double nights = guests.rooms > 0 ? guests.nightsPerRoom : nightsPerRoom(visits, p.roomsOfHost());
        double spending = perHost(rest, visits, Math.max(1, hosts));
        guests.usualNightsPerRoom += (nights - guests.usualNightsPerRoom) / MONTHS;
        guests.usualSpendingPerHost += (spending - guests.usualSpendingPerHost) / MONTHS;
    }

    /** Nights sold for each room; a room can be let for so many nights of the month and no more. */
    double nightsPerRoom(double visits, double rooms) {
        if (rooms <= 0) {
            return 0;
        }
        double wanted = visits * p.overnight() * p.nights() / p.visitorsInRoom() / rooms;
        return Math.min(p.fullRoom() * TourismParameters.DAYS, wanted);
    }

    private double perHost(double spending, double visits, int hosts) {
        if (hosts == 0 || visits <= 0) {
            return 0;
        }
        double served = Math.min(1, hosts * p.guestsOfHost() / visits);
        return p.hostPart() * spending * served / hosts;
    }

    private double perCraftHousehold(double spending, Village.Community community) {
        if (community.craftHouseholds == 0) {
            return 0;
        }
        double wanted = p.craftPart() * spending;
        double offered = p.craftsForVisitors() * community.output[CRAFT];
        return Math.min(wanted, offered) / community.craftHouseholds;
    }
}
