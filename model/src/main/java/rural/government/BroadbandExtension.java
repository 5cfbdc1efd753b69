package rural.government;

import rural.parameter.Parameter;
import rural.place.Village;

/**
 * Broadband extension (paper 4.1): lines and masts for villages that are thinly covered or whose network is unstable,
 * planned by terrain and settlement, so that steep land costs more and a mast serves the houses around it.
 */
@Named(english = "Broadband extension", chinese = "乡村宽带网络延伸")
public record BroadbandExtension(
        Plan plan,

        @Parameter(
                description = "Cost of a line or mast on level land",
                zh = "平坦地区单个网络接入点建设成本",
                unit = "yuan",
                standard = 60_000,
                range = {5000, 500_000},
                explore = {30_000, 120_000},
                source = "assumption")
        double costOnLevelLand,

        @Parameter(
                description = "What the steepest land adds to that cost, as a multiple of it",
                zh = "最陡地形额外增加的成本倍数",
                unit = "ratio",
                standard = 1.5,
                range = {0, 6},
                explore = {0.5, 3},
                source = "assumption")
        double addedByRuggedness,

        @Parameter(
                description = "Households that a line or mast serves",
                zh = "单个接入点覆盖的农户数",
                unit = "households",
                standard = 60,
                range = {5, 1000},
                explore = {30, 120},
                source = "assumption")
        int householdsServed,

        @Parameter(
                description = "Part of what is missing in stability that new lines give those they serve",
                zh = "新线路对网络稳定性缺口的弥补比例",
                unit = "share",
                standard = 0.6,
                range = {0, 1},
                explore = {0.3, 0.8},
                source = "assumption")
        double stabilityGained,

        @Parameter(
                description = "Quality above which a fully covered village is served well enough",
                zh = "无需再建的网络质量标准",
                unit = "share",
                standard = 0.75,
                range = {0, 1},
                source = "assumption")
        double goodEnough,

        @Parameter(
                description = "Months from decision to a working line",
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
        for (Village village : programme.villages(v -> isShort(v, 0), this::cost)) {
            int site = actors.site(village);
            double reach = reach(village, actors);
            while (isShort(village, reach * programme.worksOn(site))) {
                if (!programme.canPay(cost(village))) {
                    return;
                }
                programme.begins(site, monthsToBuild, cost(village));
                programme.serves(village);
            }
        }
    }

    @Override
    public void completes(Work work, Programme programme, Actors actors) {
        Village village = actors.villageAt(work.site());
        double reached = reach(village, actors);
        village.broadband.coverage = Math.min(1, village.broadband.coverage + reached);
        village.broadband.quality += reached * stabilityGained * (1 - village.broadband.quality);
    }

    /** Whether it lacks cover or stability even when lines that reach a share of it more are ready. */
    boolean isShort(Village village, double underWay) {
        boolean thin = village.broadband.coverage + underWay < 1;
        boolean unstable = village.broadband.quality < goodEnough && underWay < 1;
        return thin || unstable;
    }

    double cost(Village village) {
        return costOnLevelLand * (1 + addedByRuggedness * village.site().ruggedness());
    }

    /** Share of a village that a line reaches. */
    private double reach(Village village, Actors actors) {
        return Math.min(1, householdsServed / actors.householdsOf(village));
    }
}
