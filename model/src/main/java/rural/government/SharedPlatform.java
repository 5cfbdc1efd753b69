package rural.government;

import rural.parameter.Parameter;

/**
 * The shared information platform (paper 4.3): building it, keeping it up month by month, and bringing stations, firms
 * and villages on it. Some money is kept back so that its upkeep lasts.
 */
public record SharedPlatform(
        Plan plan,

        @Parameter(
                description = "Cost of building it",
                zh = "平台建设成本",
                unit = "yuan",
                standard = 400_000,
                range = {50_000, 20_000_000},
                explore = {200_000, 1_500_000},
                source = "assumption")
        double costToBuild,

        @Parameter(
                description = "Upkeep: servers, staff, editors",
                zh = "平台运维费用",
                unit = "yuan/month",
                standard = 12_000,
                range = {500, 500_000},
                explore = {6000, 25_000},
                source = "assumption")
        double upkeep,

        @Parameter(
                description = "Cost of bringing a member on it",
                zh = "每个成员接入与培训成本",
                unit = "yuan",
                standard = 1500,
                range = {50, 50_000},
                explore = {500, 4000},
                source = "assumption")
        double costPerMember,

        @Parameter(
                description = "Months from decision to a working platform",
                zh = "平台建设工期",
                unit = "months",
                standard = 8,
                range = {0, 48},
                explore = {4, 15},
                source = "assumption")
        int monthsToBuild,

        @Parameter(
                description = "Months of upkeep kept back before members are brought on it",
                zh = "预留运维月数",
                unit = "months",
                standard = 6,
                range = {0, 120},
                source = "assumption")
        int monthsKeptBack)
        implements Instrument {

    private static final int THE_COUNTY = 0;

    @Override
    public Office office() {
        return Office.SOCIAL;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        if (actors.coordination().platform().exists()) {
            keepUp(programme, actors);
        } else if (!programme.isAtWorkOn(THE_COUNTY) && programme.canPay(costToBuild)) {
            programme.begins(THE_COUNTY, monthsToBuild, costToBuild);
        }
    }

    @Override
    public void completes(Work work, Programme programme, Actors actors) {
        actors.coordination().platform().isBuilt();
    }

    private void keepUp(Programme programme, Actors actors) {
        if (programme.canPay(upkeep)) {
            programme.paysForService(upkeep);
            actors.coordination().platform().isKeptUp();
        }
        double spare = programme.money() - monthsKeptBack * upkeep;
        int invited = (int) Math.min(actors.notOnPlatform(), Math.floor(Math.max(0, spare) / costPerMember));
        if (invited > 0) {
            programme.paysForService(invited * costPerMember);
            actors.coordination().platform().onboards(invited);
        }
    }
}
