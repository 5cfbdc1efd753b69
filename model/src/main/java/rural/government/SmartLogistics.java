package rural.government;

import rural.logistics.Node;
import rural.parameter.Parameter;
import rural.place.Gazetteer;
import rural.place.Town;

/**
 * Smart logistics (paper 4.1): sorting by machine at the county centre, then at town hubs, which makes handling
 * quicker and cheaper where there is volume to handle. A plan too small for the centre goes to hubs at once.
 */
@Named(english = "Smart logistics", chinese = "物流智能化改造")
public record SmartLogistics(
        Plan plan,

        @Parameter(
                description = "Cost of automating the county centre",
                zh = "县级分拣中心智能化改造成本",
                unit = "yuan",
                standard = 1_500_000,
                range = {200_000, 20_000_000},
                explore = {800_000, 3_000_000},
                source = "assumption")
        double costAtCentre,

        @Parameter(
                description = "Cost of automating a town hub",
                zh = "镇级集散中心智能化改造成本",
                unit = "yuan",
                standard = 200_000,
                range = {20_000, 3_000_000},
                explore = {100_000, 400_000},
                source = "assumption")
        double costAtHub,

        @Parameter(
                description = "Months from decision to working machines",
                zh = "建设工期",
                unit = "months",
                standard = 6,
                range = {0, 36},
                explore = {3, 12},
                source = "assumption")
        int monthsToBuild)
        implements Instrument {

    @Override
    public Office office() {
        return Office.INFRASTRUCTURE;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        boolean isInReach = plan.amount() >= costAtCentre;
        if (isInReach && isWanted(actors.logistics().centre(), Gazetteer.SEAT, programme)) {
            if (!programme.canPay(costAtCentre)) {
                return;
            }
            programme.begins(Gazetteer.SEAT, monthsToBuild, costAtCentre);
        }
        for (Town town : programme.towns(t -> isWanted(actors.logistics().hub(t.id()), actors.site(t), programme))) {
            if (!programme.canPay(costAtHub)) {
                return;
            }
            programme.begins(actors.site(town), monthsToBuild, costAtHub);
            programme.serves(town);
        }
    }

    @Override
    public void completes(Work work, Programme programme, Actors actors) {
        actors.nodeAt(work.site()).becomesAutomated();
    }

    private static boolean isWanted(Node node, int site, Programme programme) {
        return node.isOpen() && !node.isAutomated() && !programme.isAtWorkOn(site);
    }
}
