package rural.government;

import rural.logistics.VillagePoint;
import rural.parameter.Parameter;
import rural.place.Village;

/**
 * Village parcel points (paper 4.1): points are set up in villages that have none, and their keepers are supported,
 * for a time, while they lose money, so that they do not close before people have learned to send and receive.
 */
@Named(english = "Village parcel points", chinese = "村级快递服务网点")
public record VillageParcelPoints(
        Plan plan,

        @Parameter(
                description = "Cost of setting up a point",
                zh = "村级网点建设成本",
                unit = "yuan",
                standard = 15_000,
                range = {2000, 200_000},
                explore = {10_000, 25_000},
                source = "mofcom2015")
        double costOfPoint,

        @Parameter(
                description = "Support of a keeper who loses money",
                zh = "亏损网点运营补贴",
                unit = "yuan/month",
                standard = 500,
                range = {0, 10_000},
                explore = {200, 1000},
                source = "assumption")
        double support,

        @Parameter(
                description = "Months for which a point can be supported",
                zh = "运营补贴最长月数",
                unit = "months",
                standard = 24,
                range = {0, 120},
                source = "assumption")
        int monthsOfSupport,

        @Parameter(
                description = "Months from decision to opening",
                zh = "建设工期",
                unit = "months",
                standard = 2,
                range = {0, 24},
                explore = {1, 6},
                source = "assumption")
        int monthsToBuild)
        implements Instrument {

    @Override
    public Office office() {
        return Office.INFRASTRUCTURE;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        supportThoseThatLose(programme, actors);
        for (Village village : programme.villages(v -> isWanted(v, programme, actors))) {
            if (!programme.canPay(costOfPoint)) {
                return;
            }
            programme.begins(actors.site(village), monthsToBuild, costOfPoint);
            programme.serves(village);
        }
    }

    @Override
    public void completes(Work work, Programme programme, Actors actors) {
        actors.openPoint(actors.villageAt(work.site()));
    }

    private void supportThoseThatLose(Programme programme, Actors actors) {
        for (Village village : programme.villages(v -> loses(actors.logistics().point(v.id())))) {
            if (programme.timesServed(village) < monthsOfSupport && programme.canPay(support)) {
                programme.supports(actors.logistics().point(village.id()), support);
                programme.serves(village);
            }
        }
    }

    private static boolean loses(VillagePoint point) {
        return point.isOpen() && point.monthsOfLoss() > 0;
    }

    private static boolean isWanted(Village village, Programme programme, Actors actors) {
        return !actors.logistics().point(village.id()).isOpen() && !programme.isAtWorkOn(actors.site(village));
    }
}
