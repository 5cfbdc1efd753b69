package rural.government;

import rural.parameter.Parameter;

/**
 * The shared information platform (paper 4.3): building it, keeping it up month by month, and bringing stations, firms
 * and villages on it. Upkeep is contracted ahead, so that the platform lives as long as its money lasts.
 */
@Named(english = "Shared information platform", chinese = "综合信息共享平台")
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
                description = "Months of upkeep contracted ahead before members are brought on it",
                zh = "优先保障的运维月数",
                unit = "months",
                standard = 6,
                range = {1, 120},
                source = "assumption")
        int monthsFirst,

        @Parameter(
                description = "Months of upkeep contracted ahead once everybody is on it",
                zh = "全部接入后最长预签运维月数",
                unit = "months",
                standard = 120,
                range = {1, 240},
                source = "assumption")
        int mostMonths)
        implements Instrument {

    /** Sites: building it, and its months of upkeep. */
    private static final int BUILDING = 0;

    private static final int UPKEEP = 1;

    @Override
    public Office office() {
        return Office.SOCIAL;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        if (actors.coordination().platform().exists()) {
            contractUpkeep(monthsFirst, programme);
            invite(programme, actors);
            if (actors.notOnPlatform() == 0) {
                contractUpkeep(mostMonths, programme);
            }
        } else if (!programme.isAtWorkOn(BUILDING) && programme.canPay(costToBuild)) {
            programme.begins(BUILDING, monthsToBuild, costToBuild);
        }
    }

    @Override
    public void completes(Work work, Programme programme, Actors actors) {
        if (work.site() == BUILDING) {
            actors.coordination().platform().isBuilt();
        } else {
            actors.coordination().platform().isKeptUp();
        }
    }

    /** Contracts upkeep so many months ahead, as far as the money goes; a month is paid when it has come. */
    private void contractUpkeep(int monthsAhead, Programme programme) {
        for (int month = programme.worksOn(UPKEEP) + 1; month <= monthsAhead && programme.canPay(upkeep); month++) {
            programme.begins(UPKEEP, month, upkeep);
        }
    }

    private void invite(Programme programme, Actors actors) {
        int invited = programme.affordable(costPerMember, actors.notOnPlatform());
        if (invited > 0) {
            programme.paysForService(invited * costPerMember);
            actors.coordination().platform().onboards(invited);
        }
    }
}
