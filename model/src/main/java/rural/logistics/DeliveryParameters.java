package rural.logistics;

import java.io.Serializable;
import java.util.List;
import rural.parameter.Kind;
import rural.parameter.Parameter;
import rural.parameter.Records;

/** How long parcels take, what is lost of fresh produce meanwhile, and what the distance to market costs. */
public record DeliveryParameters(
        @Parameter(
                description = "Hours to bring or fetch a parcel at the village's own point",
                zh = "到本村服务点取寄一件包裹的时间",
                unit = "hours",
                standard = 0.1,
                range = {0, 5},
                explore = {0.05, 0.25},
                source = "assumption")
        double hoursAtPoint,

        @Parameter(
                description = "Hours spent in town to bring or fetch parcels, besides the way",
                zh = "到乡镇取寄包裹的停留时间",
                unit = "hours",
                standard = 0.3,
                range = {0, 10},
                explore = {0.1, 0.6},
                source = "assumption")
        double hoursInTown,

        @Parameter(
                description = "Days that goods of a village without a point wait for somebody to go to town",
                zh = "无服务点的村等待进镇寄件的天数",
                unit = "days",
                standard = 1.5,
                range = {0, 30},
                explore = {0.5, 3},
                source = "assumption")
        double daysUntilTrip,

        @Parameter(
                description = "Parcels for which a round through the village is made",
                zh = "村级揽收一趟的起运件数",
                unit = "parcels",
                standard = 20,
                range = {1, 10_000},
                explore = {10, 40},
                source = "assumption")
        double loadOfRound,

        @Parameter(
                description = "Parcels for which a lorry goes from the town to the county's centre",
                zh = "乡镇至县城发车的起运件数",
                unit = "parcels",
                standard = 150,
                range = {1, 100_000},
                explore = {80, 300},
                source = "assumption")
        double loadOfLorry,

        @Parameter(
                description = "Longest time between two rounds or lorries",
                zh = "最长发运间隔",
                unit = "days",
                standard = 3,
                range = {1, 30},
                explore = {2, 5},
                source = "assumption")
        double longestInterval,

        @Parameter(
                description = "Days that handling in a hub or in the county's centre takes",
                zh = "网点处理一件包裹所需天数",
                unit = "days",
                standard = 0.25,
                range = {0, 10},
                explore = {0.1, 0.5},
                source = "assumption")
        double handlingDays,

        @Parameter(
                description = "Part of the handling time that is left with sorting machines",
                zh = "自动化后处理时间比例",
                unit = "share",
                standard = 0.4,
                range = {0, 1},
                explore = {0.2, 0.7},
                source = "assumption")
        double handlingWhenAutomated,

        @Parameter(
                description = "Hours that a driver is on the road in a day",
                zh = "司机每日行驶时间",
                unit = "hours",
                standard = 8,
                range = {1, 24},
                kind = Kind.CONSTANT,
                source = "assumption")
        double drivingHours,

        @Parameter(
                description = "Days from the county's centre to a buyer elsewhere in the country",
                zh = "县城至全国买家的干线时长",
                unit = "days",
                standard = 2,
                range = {0.5, 15},
                explore = {1.5, 3},
                source = "assumption")
        double trunkDays,

        @Parameter(
                description = "Fresh produce lost on its usual way without cold chain",
                zh = "无冷链时果蔬损耗率",
                unit = "share",
                standard = 0.15,
                range = {0, 0.9},
                explore = {0.1, 0.25},
                source = "nationalFreshLoss")
        double lossWithoutCold,

        @Parameter(
                description = "Fresh produce lost on its usual way in the cold chain",
                zh = "有冷链时果蔬损耗率",
                unit = "share",
                standard = 0.05,
                range = {0, 0.9},
                explore = {0.02, 0.08},
                source = "nationalFreshLoss")
        double lossWithCold,

        @Parameter(
                description =
                        "Fresh produce on its way to wholesale that a hub's cold store can take in a month, at retail value",
                zh = "镇级冷库每月可处理批发鲜活农产品（零售价值）",
                unit = "yuan/month",
                standard = 1_000_000,
                range = {0, 100_000_000},
                explore = {400_000, 2_500_000},
                source = "assumption")
        double roomOfColdStore,

        @Parameter(
                description = "Days of the usual way of a parcel of fresh produce, to which these losses belong",
                zh = "上述损耗率对应的生鲜包裹通常时长",
                unit = "days",
                standard = 3.75,
                range = {0.5, 30},
                explore = {3, 5},
                source = "assumption")
        double lossDays,

        @Parameter(
                description = "Days until middlemen collect fresh produce",
                zh = "收购商上门收购果蔬的等待天数",
                unit = "days",
                standard = 1,
                range = {0, 10},
                explore = {0.5, 2},
                source = "assumption")
        double wholesaleDays,

        @Parameter(
                description = "Days of the usual way to the wholesale market, to which these losses belong",
                zh = "上述损耗率对应的批发通常时长",
                unit = "days",
                standard = 1.1,
                range = {0.2, 10},
                explore = {0.8, 1.6},
                source = "assumption")
        double wholesaleLossDays,

        @Parameter(
                description = "Part of the farm-gate price that a kilometre to market takes",
                zh = "每公里运距占产地价格的比例",
                unit = "share/km",
                standard = 0.0015,
                range = {0, 0.02},
                explore = {0.0005, 0.003},
                source = "assumption")
        double distanceCost,

        @Parameter(
                description = "Most that distance can take of the farm-gate price",
                zh = "运距成本占产地价格上限",
                unit = "share",
                standard = 0.4,
                range = {0, 1},
                kind = Kind.CONSTANT,
                source = "assumption")
        double mostDistanceCost)
        implements Serializable {

    /** What a county has less of when only a share of its households exists in the model. */
    private static final List<String> GROW_WITH_COUNTY = List.of("loadOfRound", "loadOfLorry", "roomOfColdStore");

    /** The same for a county of which only a share of the households exists. */
    DeliveryParameters at(double scale) {
        return Records.scaled(this, GROW_WITH_COUNTY, scale);
    }
}
