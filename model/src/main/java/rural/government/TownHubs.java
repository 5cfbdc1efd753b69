package rural.government;

import rural.logistics.TownHub;
import rural.parameter.Parameter;
import rural.place.Town;

/**
 * Town hubs (paper 4.1): collecting centres in towns that have none, and support, for a time, for hubs that lose
 * money.
 */
@Named(english = "Town hubs", chinese = "镇级集散中心")
public record TownHubs(
        Plan plan,

        @Parameter(
                description = "Cost of setting up a hub",
                zh = "镇级集散中心建设成本",
                unit = "yuan",
                standard = 80_000,
                range = {20_000, 1_000_000},
                explore = {60_000, 100_000},
                source = "mofcom2015")
        double costOfHub,

        @Parameter(
                description = "Support of a hub that loses money",
                zh = "亏损集散中心运营补贴",
                unit = "yuan/month",
                standard = 3000,
                range = {0, 50_000},
                explore = {1000, 6000},
                source = "assumption")
        double support,

        @Parameter(
                description = "Months for which a hub can be supported",
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
                standard = 4,
                range = {0, 24},
                explore = {2, 8},
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
        for (Town town : programme.towns(town -> isWanted(town, programme, actors))) {
            if (!programme.canPay(costOfHub)) {
                return;
            }
            programme.begins(actors.site(town), monthsToBuild, costOfHub);
            programme.serves(town);
        }
    }

    @Override
    public void completes(Work work, Programme programme, Actors actors) {
        actors.openHub(actors.townAt(work.site()));
    }

    private void supportThoseThatLose(Programme programme, Actors actors) {
        for (Town town : programme.towns(town -> true)) {
            TownHub hub = actors.logistics().hub(town.id());
            boolean loses = hub.isOpen() && hub.monthsOfLoss() > 0;
            if (loses && programme.timesServed(town) < monthsOfSupport && programme.canPay(support)) {
                programme.supports(hub, support);
                programme.serves(town);
            }
        }
    }

    private static boolean isWanted(Town town, Programme programme, Actors actors) {
        return !actors.logistics().hub(town.id()).isOpen() && !programme.isAtWorkOn(actors.site(town));
    }
}
