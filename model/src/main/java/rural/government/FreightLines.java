package rural.government;

import rural.parameter.Parameter;
import rural.place.Town;

/**
 * Freight lines (paper 4.1): a scheduled lorry between the county centre and a town, which carries parcels whether or
 * not it is full. Paid month by month; a line that is not paid stops.
 */
@Named(english = "Freight lines", chinese = "货运专线")
public record FreightLines(
        Plan plan,

        @Parameter(
                description = "Round trips of a line",
                zh = "每条专线每月往返班次",
                unit = "per month",
                standard = 26,
                range = {1, 120},
                source = "assumption")
        double tripsAMonth,

        @Parameter(
                description = "Cost of a kilometre of a small lorry, driver apart, on a county road",
                zh = "小型货车每公里运行成本（不含驾驶员）",
                unit = "yuan/km",
                standard = 2,
                range = {0.5, 10},
                explore = {1.5, 3},
                source = "assumption")
        double costPerKm,

        @Parameter(
                description = "Wage and insurance of a driver",
                zh = "驾驶员工资及保险",
                unit = "yuan/month",
                standard = 5000,
                range = {1000, 20_000},
                explore = {4000, 7000},
                source = "assumption")
        double driver)
        implements Instrument {

    private static final int BOTH_WAYS = 2;
    private static final int LAST_MONTH_AND_THIS = 2;

    @Override
    public Office office() {
        return Office.INFRASTRUCTURE;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        for (Town town : programme.townsKeptFirst(LAST_MONTH_AND_THIS)) {
            double cost = cost(town, actors);
            if (programme.canPay(cost)) {
                programme.paysForService(cost);
                programme.serves(town);
                actors.logistics().runsFreightLine(town.id(), true);
            } else if (programme.hasServed(town, LAST_MONTH_AND_THIS)) {
                actors.logistics().runsFreightLine(town.id(), false);
            }
        }
    }

    double cost(Town town, Actors actors) {
        double km = actors.county().roads().freightTownToSeat(town.id());
        return driver + tripsAMonth * BOTH_WAYS * km * costPerKm;
    }
}
