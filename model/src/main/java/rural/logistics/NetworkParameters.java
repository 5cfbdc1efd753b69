package rural.logistics;

import java.io.Serializable;
import java.util.List;
import rural.parameter.Kind;
import rural.parameter.Parameter;
import rural.parameter.Records;

/** How broadband and roads are at the start, grow, wear and are kept up. */
public record NetworkParameters(
        @Parameter(
                description = "Households that broadband reaches at the start, in a village of usual land and distance",
                zh = "期初宽带可接入农户占比（一般地形与距离）",
                unit = "share",
                standard = 0.88,
                range = {0.01, 0.99},
                explore = {0.8, 0.95},
                source = "cnnic2023")
        double coverageAtStart,

        @Parameter(
                description = "How much rugged land lowers coverage at the start",
                zh = "地形起伏对期初覆盖率的影响",
                unit = "log-odds",
                standard = 2,
                range = {0, 10},
                explore = {1, 3},
                source = "assumption")
        double coverageInHills,

        @Parameter(
                description = "How much an hour from the seat lowers coverage at the start",
                zh = "距县城一小时车程对期初覆盖率的影响",
                unit = "log-odds per hour",
                standard = 0.5,
                range = {0, 5},
                explore = {0.2, 1},
                source = "assumption")
        double coverageFarAway,

        @Parameter(
                description = "How much coverage at the start differs by chance",
                zh = "期初覆盖率的随机差异",
                unit = "log-odds",
                standard = 0.6,
                range = {0, 3},
                explore = {0.3, 1},
                source = "assumption")
        double coverageByChance,

        @Parameter(
                description = "Quality of broadband that telecoms keep up on a plain",
                zh = "平原地区电信企业维持的宽带质量",
                unit = "share",
                standard = 0.85,
                range = {0, 1},
                explore = {0.7, 0.95},
                source = "assumption")
        double keptQuality,

        @Parameter(
                description = "Part of that quality lost on the steepest land",
                zh = "最陡地形下宽带质量的损失比例",
                unit = "share",
                standard = 0.5,
                range = {0, 1},
                explore = {0.3, 0.7},
                source = "assumption")
        double qualityLostInHills,

        @Parameter(
                description = "Part of the quality kept that may be missing at the start, by chance",
                zh = "期初宽带质量的随机缺口",
                unit = "share",
                standard = 0.3,
                range = {0, 1},
                explore = {0.1, 0.5},
                source = "assumption")
        double qualityByChance,

        @Parameter(
                description = "Part of the households not yet reached to which one extension leads",
                zh = "一次扩建覆盖的未通农户比例",
                unit = "share",
                standard = 0.5,
                range = {0.01, 1},
                explore = {0.2, 0.8},
                source = "assumption")
        double coverageStep,

        @Parameter(
                description = "Chance in a month that telecoms extend broadband in a village where it pays",
                zh = "有利可图的村每月扩建宽带的概率",
                unit = "per month",
                standard = 0.015,
                range = {0, 1},
                explore = {0.005, 0.04},
                source = "assumption")
        double extensionRate,

        @Parameter(
                description = "Lines to one household on a plain",
                zh = "平原地区每户接入成本",
                unit = "yuan a household",
                standard = 1200,
                range = {10, 50_000},
                explore = {800, 2000},
                source = "assumption")
        double costOfLine,

        @Parameter(
                description = "How much dearer a line is on the steepest land",
                zh = "最陡地形下每户接入成本增幅",
                unit = "share",
                standard = 2,
                range = {0, 20},
                explore = {1, 4},
                source = "assumption")
        double ruggedLines,

        @Parameter(
                description = "Mast or cabinet of an extension",
                zh = "一次扩建的基站或机柜费用",
                unit = "yuan",
                standard = 6000,
                range = {0, 2_000_000},
                explore = {3000, 30_000},
                source = "assumption")
        double costOfStation,

        @Parameter(
                description = "Households reached that subscribe",
                zh = "可接入农户的订购率",
                unit = "share",
                standard = 0.6,
                range = {0, 1},
                explore = {0.45, 0.8},
                source = "assumption")
        double subscribers,

        @Parameter(
                description = "What a subscriber leaves after running costs",
                zh = "每订户每月扣除运行成本后的收入",
                unit = "yuan a month",
                standard = 40,
                range = {1, 500},
                explore = {25, 60},
                source = "assumption")
        double subscription,

        @Parameter(
                description = "Time in which telecoms want their money back",
                zh = "电信企业要求的投资回收期",
                unit = "months",
                standard = 96,
                range = {1, 600},
                explore = {60, 144},
                source = "assumption")
        double paybackMonths,

        @Parameter(
                description = "Part of a gap in quality that telecoms close in a month",
                zh = "电信企业每月弥补宽带质量差距的比例",
                unit = "per month",
                standard = 0.02,
                range = {0, 1},
                explore = {0.01, 0.04},
                source = "assumption")
        double modernisation,

        @Parameter(
                description = "Part of the quality above what telecoms keep up that is lost in a month",
                zh = "缺乏维护时宽带质量每月衰减比例",
                unit = "per month",
                standard = 0.01,
                range = {0, 1},
                explore = {0.005, 0.03},
                source = "assumption")
        double decay,

        @Parameter(
                description = "Condition that a road loses in a year, mean",
                zh = "道路年均路况损耗",
                unit = "share of new",
                standard = 0.05,
                range = {0, 0.5},
                explore = {0.03, 0.08},
                source = "assumption")
        double wear,

        @Parameter(
                description = "Part of what a road has lost that routine upkeep gives back in a year",
                zh = "日常养护每年恢复的路况比例",
                unit = "share",
                standard = 0.2,
                range = {0, 1},
                explore = {0.1, 0.35},
                source = "assumption")
        double mending,

        @Parameter(
                description = "Routine upkeep of a county road",
                zh = "县道日常养护经费",
                unit = "yuan a km and year",
                standard = 10_000,
                range = {0, 1_000_000},
                kind = Kind.CONSTANT,
                source = "stateCouncil2019")
        double upkeepOfCountyRoad,

        @Parameter(
                description = "Routine upkeep of a town road",
                zh = "乡道日常养护经费",
                unit = "yuan a km and year",
                standard = 5000,
                range = {0, 1_000_000},
                kind = Kind.CONSTANT,
                source = "stateCouncil2019")
        double upkeepOfTownRoad,

        @Parameter(
                description = "Routine upkeep of a village road",
                zh = "村道日常养护经费",
                unit = "yuan a km and year",
                standard = 3000,
                range = {0, 1_000_000},
                kind = Kind.CONSTANT,
                source = "stateCouncil2019")
        double upkeepOfVillageRoad)
        implements Serializable {

    /** What a county has less of when only a share of its households exists in the model. */
    private static final List<String> GROW_WITH_COUNTY =
            List.of("costOfStation", "upkeepOfCountyRoad", "upkeepOfTownRoad", "upkeepOfVillageRoad");

    /** The same for a county of which only a share of the households exists. */
    NetworkParameters at(double scale) {
        return Records.scaled(this, GROW_WITH_COUNTY, scale);
    }

    /** Ruggedness of usual land, to which the coverage at the start belongs; hills, between plain (0) and steep (1). */
    static final double USUAL_RUGGEDNESS = 0.4;

    /** Hours of driving from a usual village to the seat: 23 km of straight line (T13, T14), by road. */
    static final double USUAL_HOURS = 0.9;
}
