package rural.government;

import rural.logistics.Node;
import rural.parameter.Parameter;
import rural.place.Town;
import rural.place.Village;

/**
 * Cold chain (paper 4.1): cold stores at town hubs, then at the parcel points of villages behind them, so that less
 * fresh produce is lost on the way. A store is given only to a node that is open.
 */
@Named(english = "Cold chain", chinese = "农产品冷链设施")
public record ColdChain(
        Plan plan,

        @Parameter(
                description = "Cost of a cold store at a town hub",
                zh = "镇级冷库建设成本",
                unit = "yuan",
                standard = 350_000,
                range = {50_000, 3_000_000},
                explore = {200_000, 600_000},
                source = "assumption")
        double costAtHub,

        @Parameter(
                description = "Cost of a small cold store at a village point",
                zh = "村级小型冷库建设成本",
                unit = "yuan",
                standard = 80_000,
                range = {10_000, 800_000},
                explore = {50_000, 150_000},
                source = "assumption")
        double costAtPoint,

        @Parameter(
                description = "Months from decision to a working store",
                zh = "建设工期",
                unit = "months",
                standard = 5,
                range = {0, 24},
                explore = {3, 9},
                source = "assumption")
        int monthsToBuild)
        implements Instrument {

    @Override
    public Office office() {
        return Office.INFRASTRUCTURE;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        for (Town town : programme.towns(t -> lacksStore(actors.logistics().hub(t.id())))) {
            if (!programme.isAtWorkOn(actors.site(town)) && !build(programme, actors.site(town), costAtHub)) {
                return;
            }
            programme.serves(town);
        }
        for (Village village : programme.villages(v -> isBehindColdHub(v, programme, actors))) {
            if (!build(programme, actors.site(village), costAtPoint)) {
                return;
            }
            programme.serves(village);
        }
    }

    @Override
    public void completes(Work work, Programme programme, Actors actors) {
        actors.nodeAt(work.site()).receivesColdStore();
    }

    private boolean build(Programme programme, int site, double cost) {
        if (!programme.canPay(cost)) {
            return false;
        }
        programme.begins(site, monthsToBuild, cost);
        return true;
    }

    private static boolean isBehindColdHub(Village village, Programme programme, Actors actors) {
        return actors.logistics().hub(village.town().id()).keepsCold()
                && lacksStore(actors.logistics().point(village.id()))
                && !programme.isAtWorkOn(actors.site(village));
    }

    private static boolean lacksStore(Node node) {
        return node.isOpen() && !node.hasColdStore();
    }
}
