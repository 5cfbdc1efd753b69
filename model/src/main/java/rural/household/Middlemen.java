package rural.household;

import java.io.Serializable;
import rural.parameter.Parameter;
import rural.place.Prices;
import rural.place.Village;

/** What a household keeps of its goods' retail value when middlemen or a cooperative sell them. */
public final class Middlemen implements Serializable {

    private static final long serialVersionUID = 1;

    /** Shares of the retail value. */
    public record Parameters(
            @Parameter(
                    description =
                            "Farmer's part of the retail price through middlemen, by a road to the county seat without distance",
                    zh = "中间商渠道农户分得零售价份额",
                    unit = "share",
                    standard = 0.42,
                    range = {0.05, 0.9},
                    explore = {0.32, 0.55},
                    source = "recalled")
            double farmersPart,

            @Parameter(
                    description = "Part of a change in wholesale prices that reaches the farm gate",
                    zh = "批发价向产地价传导率",
                    unit = "share",
                    standard = 0.35,
                    range = {0, 1},
                    explore = {0.1, 0.5},
                    source = "mcmillan2003")
            double passThrough,

            @Parameter(
                    description = "Further part of the retail price that a cooperative wins by selling together",
                    zh = "合作社联合销售增收份额",
                    unit = "share",
                    standard = 0.03,
                    range = {0, 0.3},
                    explore = {0, 0.08},
                    source = "assumption")
            double gainTogether,

            @Parameter(
                    description = "Further part that a well-supported group wins on top",
                    zh = "获扶持小组额外增收份额",
                    unit = "share",
                    standard = 0.03,
                    range = {0, 0.3},
                    explore = {0, 0.08},
                    source = "assumption")
            double gainOfStrongGroup) {}

    private final Parameters p;
    private final Prices prices;

    public Middlemen(Parameters parameters, Prices prices) {
        this.p = parameters;
        this.prices = prices;
    }

    /** What a household keeps of a yuan of retail value that it sells to middlemen. */
    public double keptByWholesale(Household household) {
        return kept(household.village(), household.productNumber(), p.farmersPart());
    }

    /** What a household keeps of a yuan of retail value that it sells through the cooperative. */
    public double keptTogether(Household household) {
        Village village = household.village();
        double part = p.farmersPart() + p.gainTogether() + p.gainOfStrongGroup() * village.support.groupStrength;
        return kept(village, household.productNumber(), part);
    }

    /** Writes what is kept by wholesale of each product line in a village. */
    void keptByWholesale(Village village, double[] ofLine) {
        for (int line = 0; line < ofLine.length; line++) {
            ofLine[line] = kept(village, line, p.farmersPart());
        }
    }

    /** Writes what is kept through the cooperative of each product line in a village. */
    void keptTogether(Village village, double[] ofLine) {
        double part = p.farmersPart() + p.gainTogether() + p.gainOfStrongGroup() * village.support.groupStrength;
        for (int line = 0; line < ofLine.length; line++) {
            ofLine[line] = kept(village, line, part);
        }
    }

    private double kept(Village village, int line, double part) {
        double price = 1 + p.passThrough() * (prices.wholesale[line] - 1);
        double lost = line == ProductLine.FRESH.ordinal() ? village.delivery.wholesaleFreshLoss : 0;
        return part * price * (1 - lost) * (1 - village.delivery.wholesaleDistanceCost);
    }
}
