package rural.government;

import java.util.List;
import rural.account.Account;
import rural.account.Payment;
import rural.arithmetic.Yuan;
import rural.logistics.Node;
import rural.parameter.Kind;
import rural.parameter.Parameter;
import rural.place.Town;
import rural.place.Village;
import rural.social.Station;
import rural.social.Task;

/**
 * The special fund for rural e-commerce and social work (乡村电商社工协同发展专项资金, paper 4.3): one part builds what
 * e-commerce needs, parcel points and small cold stores at them; the other pays service projects of social-work stations,
 * and opens stations where there are none. Pooled, both parts go by one list of towns; otherwise each goes by its own.
 */
@Named(english = "Special fund for rural e-commerce and social work", chinese = "乡村电商社工协同发展专项资金")
public record SpecialFund(
        Plan plan,

        @Parameter(
                description = "Part of the fund for e-commerce infrastructure; the rest is for social-work projects",
                zh = "用于电商基础设施的比例（其余用于社工服务项目）",
                unit = "share",
                standard = 0.5,
                range = {0, 1},
                kind = Kind.LEVER,
                source = "seed2025")
        double toECommerce,

        @Parameter(
                description = "Whether both parts are used together, in the same towns",
                zh = "两部分资金是否统筹、项目是否配套",
                unit = "on or off",
                choice = "true",
                kind = Kind.LEVER,
                source = "seed2025")
        boolean pooled,

        @Parameter(
                description = "Cost of setting up a parcel point",
                zh = "村级网点建设成本",
                unit = "yuan",
                standard = 15_000,
                range = {2000, 200_000},
                explore = {10_000, 25_000},
                source = "mofcom2015")
        double costOfPoint,

        @Parameter(
                description = "Cost of a small cold store at a parcel point",
                zh = "村级小型冷库建设成本",
                unit = "yuan",
                standard = 80_000,
                range = {10_000, 800_000},
                explore = {50_000, 150_000},
                source = "assumption")
        double costOfStore,

        @Parameter(
                description = "A service project of a station for half a year, half of what a station costs in a year",
                zh = "社工服务项目单项经费（半年）",
                unit = "yuan",
                standard = 75_000,
                range = {5000, 500_000},
                explore = {30_000, 120_000},
                source = "mca2021")
        double costOfProject,

        @Parameter(
                description = "Furnishing a station where there is none",
                zh = "新建社工站开办费",
                unit = "yuan",
                standard = 40_000,
                range = {5000, 500_000},
                explore = {20_000, 80_000},
                source = "assumption")
        double costOfStation,

        @Parameter(
                description = "Part of a service project that is casework; the rest forms and accompanies groups",
                zh = "服务项目中个案工作占比（其余为小组与互助组织）",
                unit = "share",
                standard = 0.6,
                range = {0, 1},
                source = "assumption")
        double casework,

        @Parameter(
                description = "Months of a service project",
                zh = "服务项目周期",
                unit = "months",
                standard = 6,
                range = {1, 36},
                source = "assumption")
        int monthsOfProject,

        @Parameter(
                description = "Months from decision to a point or store that works",
                zh = "网点建设工期",
                unit = "months",
                standard = 2,
                range = {0, 24},
                source = "assumption")
        int monthsToBuild)
        implements Instrument {

    /** The two parts of the fund. */
    private static final int E_COMMERCE = 0;

    private static final int SOCIAL_WORK = 1;

    @Override
    public Office office() {
        return Office.SOCIAL;
    }

    @Override
    public boolean isPooled() {
        return pooled;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        for (Town town : programme.towns(t -> !programme.hasServed(t, monthsOfProject))) {
            fundProject(town, programme, actors);
            if (pooled) {
                build(town.villages(), programme, actors);
            }
        }
        build(programme.villages(v -> true), programme, actors);
    }

    @Override
    public void completes(Work work, Programme programme, Actors actors) {
        Node point = actors.nodeAt(work.site());
        if (!point.isOpen()) {
            point.opens();
        } else if (work.yuan() == programme.inModel(costOfStore)) {
            point.receivesColdStore();
        }
    }

    private void fundProject(Town town, Programme programme, Actors actors) {
        Station station = actors.socialWork().stations().get(town.id());
        double furnishing = station.isOpen() ? 0 : costOfStation;
        if (!mayPay(SOCIAL_WORK, 1 - toECommerce, costOfProject + furnishing, programme)) {
            return;
        }
        if (!station.isOpen()) {
            programme.paysForService(furnishing);
            station.opens();
        }
        double paid = programme.pays(Account.STATIONS, Payment.STATION_GRANT, costOfProject);
        double forCasework = Yuan.payable(paid * casework);
        double forGroups = paid - forCasework;
        station.receivesFunds(forCasework, Task.CASEWORK);
        station.receivesFunds(forGroups, Task.GROUPS);
        programme.countsAs(SOCIAL_WORK, costOfProject + furnishing);
        programme.serves(town);
    }

    /**
     * Points where there are none (to no purpose where somebody else opens one meanwhile); a store where there is a
     * point that keeps nothing cold.
     */
    private void build(List<Village> villages, Programme programme, Actors actors) {
        for (Village village : villages) {
            int site = actors.site(village);
            double cost = actors.lacksPoint(village) ? costOfPoint : costOfStore;
            if (!actors.nodeAt(site).hasColdStore()
                    && programme.mayServe(village)
                    && !programme.isAtWorkOn(site)
                    && !programme.hasServed(village, monthsOfProject)
                    && mayPay(E_COMMERCE, toECommerce, cost, programme)) {
                programme.begins(site, monthsToBuild, cost);
                programme.countsAs(E_COMMERCE, cost);
                programme.serves(village);
            }
        }
    }

    /** Whether there is money, and the part may have so much of what has come. */
    private static boolean mayPay(int part, double share, double yuan, Programme programme) {
        return programme.canPay(yuan) && programme.paidAs(part) + yuan <= share * programme.usable();
    }
}
