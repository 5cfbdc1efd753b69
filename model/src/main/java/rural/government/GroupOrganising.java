package rural.government;

import rural.parameter.Parameter;
import rural.place.Village;
import rural.social.Task;

/**
 * Group organising (paper 4.4): social workers form and accompany groups of households that sell together; the money
 * pays their hours. A village's group is accompanied anew after some time.
 */
@Named(english = "Group organising", chinese = "互助合作组织培育")
public record GroupOrganising(
        Plan plan,

        @Parameter(
                description = "Cost of forming and accompanying a village's group",
                zh = "每村互助合作组织培育费用",
                unit = "yuan",
                standard = 10_000,
                range = {500, 200_000},
                explore = {5000, 20_000},
                source = "assumption")
        double costOfVillage,

        @Parameter(
                description = "Months until a village's group is accompanied anew",
                zh = "再次培育间隔",
                unit = "months",
                standard = 12,
                range = {1, 120},
                source = "assumption")
        int monthsBetween)
        implements Instrument {

    @Override
    public Office office() {
        return Office.MARKET;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        for (Village village : programme.villages(v -> isWanted(v, programme, actors))) {
            if (!programme.canPay(costOfVillage)) {
                return;
            }
            if (actors.takesOrders(village, Task.GROUPS)) {
                programme.orders(Task.GROUPS, village, costOfVillage, actors);
            }
        }
    }

    private boolean isWanted(Village village, Programme programme, Actors actors) {
        return !programme.hasServed(village, monthsBetween) && actors.takesOrders(village, Task.GROUPS);
    }
}
