package rural.household;

import rural.calendar.Month;
import rural.calendar.Process;
import rural.parameter.Parameter;
import rural.place.Village;
import rural.random.Purpose;
import rural.random.RandomStream;

/**
 * A household decides whether to sell to an e-commerce firm that looks for suppliers in its village (ODD, submodel 9).
 *
 * <p>It needs no shop and little skill, only to know of selling online and a better price than middlemen pay. Where
 * more want to supply than a firm has places for, lots are drawn.
 */
public final class SupplyFirm implements Process {

    private static final long serialVersionUID = 1;

    /** What makes it easy. */
    public record Parameters(
            @Parameter(
                    description = "How much easier it is than opening a shop",
                    zh = "供货相对开店的便利程度",
                    unit = "log-odds",
                    standard = 3.5,
                    range = {-5, 10},
                    explore = {2, 5},
                    source = "assumption")
            double ease,

            @Parameter(
                    description = "Retail value of a year's output below which a firm does not come",
                    zh = "供货最低年产值",
                    unit = "yuan",
                    standard = 5000,
                    range = {0, 500_000},
                    explore = {2000, 10_000},
                    source = "assumption")
            double leastOutput,

            @Parameter(
                    description = "Risk of a firm's price, as a part of it",
                    zh = "企业收购价风险",
                    unit = "ratio",
                    standard = 0.25,
                    range = {0, 3},
                    explore = {0.1, 0.5},
                    source = "assumption")
            double risk) {}

    private final Households households;
    private final Harvest harvest;
    private final Middlemen middlemen;
    private final AdoptionRule rule;
    private final Parameters p;
    private final Venture venture = new Venture(Topic.SELLING_ONLINE);
    private final Rows willing;

    SupplyFirm(Households households, Harvest harvest, Middlemen middlemen, AdoptionRule rule, Parameters parameters) {
        this.households = households;
        this.harvest = harvest;
        this.middlemen = middlemen;
        this.rule = rule;
        this.p = parameters;
        this.willing = new Rows(households.count());
    }

    @Override
    public void step(Month month) {
        RandomStream choice = month.stream(Purpose.SUPPLY_A_FIRM);
        willing.clear();
        for (Household household : households.thatReconsider(month.ofYear())) {
            if (canSupply(household) && choice.bernoulli(household, rule.probability(household, asSeenBy(household)))) {
                willing.add(household.row());
            }
        }
        takePlaces(month.stream(Purpose.SUPPLY_A_FIRM).draw(1));
    }

    boolean canSupply(Household household) {
        Village village = household.village();
        int line = household.productNumber();
        return village.offers.places[line] > 0
                && household.knows(Topic.SELLING_ONLINE)
                && !household.sellsOnline()
                && village.offers.firmPrice[line] > middlemen.keptByWholesale(household)
                && harvest.retailValueOfYear(household) >= p.leastOutput();
    }

    Venture asSeenBy(Household household) {
        Village.Offers offers = household.village().offers;
        int line = household.productNumber();
        double price = offers.firmPrice[line];
        double output = harvest.retailValueOfYear(household);
        venture.gain = (price - middlemen.keptByWholesale(household)) * output;
        venture.cost = 0;
        venture.risk = p.risk() * (1 - offers.presaleShare[line]) * price * output;
        venture.control = p.ease();
        return venture;
    }

    /** Those with the lowest lots come first, whatever the order of households. */
    private void takePlaces(RandomStream lots) {
        for (int row : Lots.inOrder(households, willing, lots)) {
            Household household = households.at(row);
            Village village = household.village();
            int line = household.productNumber();
            if (village.offers.places[line] > 0) {
                village.offers.places[line]--;
                household.beginsToSupply(village.offers.firm[line]);
                household.expectsOnline(village.offers.firmPrice[line]);
            }
        }
    }
}
