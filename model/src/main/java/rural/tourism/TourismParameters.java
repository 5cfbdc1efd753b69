package rural.tourism;

import java.io.Serializable;
import java.util.List;
import rural.parameter.Kind;
import rural.parameter.Parameter;
import rural.parameter.Records;

/** What draws visitors to villages, how many come, and how they spend. */
public record TourismParameters(
        @Parameter(
                description = "Villages that receive tourists at the start",
                zh = "期初接待游客的村占比",
                unit = "share",
                standard = 0.049,
                range = {0, 1},
                explore = {0.039, 0.059},
                source = "census2016")
        double villagesWithVisitors,

        @Parameter(
                description = "Endowment of the least of them; the best has 1",
                zh = "旅游村资源禀赋下限（上限为1）",
                unit = "0 to 1",
                standard = 0.3,
                range = {0.01, 1},
                explore = {0.15, 0.5},
                source = "assumption")
        double leastEndowment,

        @Parameter(
                description = "How much more likely the steepest land is to have something to see than a plain",
                zh = "陡峭地形具有旅游资源的优势",
                unit = "log points",
                standard = 1,
                range = {0, 10},
                explore = {0, 2},
                source = "assumption")
        double scenicHills,

        @Parameter(
                description = "Visits a month that an endowment of 1 draws where no way is long and no place crowded",
                zh = "资源禀赋为1且无距离与拥挤阻碍时的月游客量",
                unit = "visits a month",
                standard = 32_000,
                range = {0, 1_000_000},
                explore = {16_000, 60_000},
                source = "moa2016")
        double visitsOfEndowment,

        @Parameter(
                description = "Visits a month drawn by the culture of a place whose stories everybody knows",
                zh = "文化故事广为人知时的月游客量",
                unit = "visits a month",
                standard = 1200,
                range = {0, 100_000},
                explore = {300, 3000},
                source = "assumption")
        double visitsOfStories,

        @Parameter(
                description = "Visits a month drawn by online promotion at its fullest",
                zh = "线上推介充分时的月游客量",
                unit = "visits a month",
                standard = 1200,
                range = {0, 100_000},
                explore = {300, 3000},
                source = "assumption")
        double visitsOfPromotion,

        @Parameter(
                description = "Visits a month drawn by a village where every household makes crafts",
                zh = "全村从事手工艺时的月游客量",
                unit = "visits a month",
                standard = 1500,
                range = {0, 100_000},
                explore = {300, 4000},
                source = "assumption")
        double visitsOfCrafts,

        @Parameter(
                description = "Part of the effect of promotion that is left after a month",
                zh = "线上推介效果的月留存率",
                unit = "share",
                standard = 0.8,
                range = {0, 1},
                explore = {0.6, 0.95},
                source = "assumption")
        double promotionKept,

        @Parameter(
                description = "How much an hour of road to the seat keeps visitors away",
                zh = "距县城一小时车程对游客的阻碍",
                unit = "log points per hour",
                standard = 0.4,
                range = {0, 5},
                explore = {0.2, 0.8},
                source = "assumption")
        double distance,

        @Parameter(
                description = "Visits a month for each household at which crowding halves what is drawn",
                zh = "拥挤使吸引力减半时的户均月游客量",
                unit = "visits a month",
                standard = 80,
                range = {0.1, 10_000},
                explore = {40, 160},
                source = "assumption")
        double crowdedAt,

        @Parameter(
                description = "Ups and downs of a village's visits from month to month: weather and chance",
                zh = "各村月游客量的随机波动",
                unit = "log points",
                standard = 0.2,
                range = {0, 1},
                explore = {0.1, 0.3},
                source = "assumption")
        double luck,

        @Parameter(
                description = "Part of a year's visits that festival weeks bring",
                zh = "节庆期间游客占全年比例",
                unit = "share",
                standard = 0.15,
                range = {0, 0.9},
                explore = {0.05, 0.25},
                source = "assumption")
        double festivalPart,

        @Parameter(
                description = "Money for the festival that brings this part; more brings more by its root",
                zh = "标准规模节庆的经费",
                unit = "yuan",
                standard = 100_000,
                range = {100, 10_000_000},
                explore = {50_000, 200_000},
                source = "assumption")
        double festivalMoney,

        @Parameter(
                description = "What a visitor spends",
                zh = "乡村游客人次消费",
                unit = "yuan a visit",
                standard = 260,
                range = {0, 10_000},
                explore = {230, 290},
                source = "moa2016")
        double spending,

        @Parameter(
                description = "Visitors who would stay overnight if there is room",
                zh = "有过夜意愿的游客占比",
                unit = "share",
                standard = 0.4,
                range = {0, 1},
                explore = {0.2, 0.5},
                source = "assumption")
        double overnight,

        @Parameter(
                description = "Nights of those who stay",
                zh = "过夜游客停留夜数",
                unit = "nights",
                standard = 1.5,
                range = {1, 30},
                explore = {1.2, 2},
                source = "assumption")
        double nights,

        @Parameter(
                description = "Visitors who share a room",
                zh = "每间客房入住人数",
                unit = "persons a room",
                standard = 2,
                range = {1, 6},
                explore = {1.7, 2.4},
                source = "assumption")
        double visitorsInRoom,

        @Parameter(
                description = "Share of a month's nights for which a room can be let, weekdays included",
                zh = "客房最高入住率",
                unit = "share",
                standard = 0.85,
                range = {0.01, 1},
                kind = Kind.CONSTANT,
                source = "assumption")
        double fullRoom,

        @Parameter(
                description = "A night in a homestay",
                zh = "民宿房价",
                unit = "yuan a night",
                standard = 200,
                range = {0, 10_000},
                explore = {150, 320},
                source = "assumption")
        double roomRate,

        @Parameter(
                description = "Share of nights for which rooms are let at the start, in villages with visitors",
                zh = "期初旅游村民宿入住率",
                unit = "share",
                standard = 0.385,
                range = {0, 1},
                explore = {0.25, 0.5},
                source = "assumption")
        double occupancyAtStart,

        @Parameter(
                description = "Rooms of a household that thinks of receiving guests",
                zh = "拟接待农户的客房数",
                unit = "rooms",
                standard = 2,
                range = {1, 20},
                kind = Kind.CONSTANT,
                source = "assumption")
        double roomsOfHost,

        @Parameter(
                description = "Part of the spending besides rooms that goes to households which receive guests",
                zh = "住宿以外消费中接待农户所得",
                unit = "share",
                standard = 0.15,
                range = {0, 1},
                explore = {0.08, 0.3},
                source = "assumption")
        double hostPart,

        @Parameter(
                description = "Part of the spending besides rooms that goes to souvenirs made in the village",
                zh = "住宿以外消费中本村伴手礼所得",
                unit = "share",
                standard = 0.06,
                range = {0, 1},
                explore = {0.02, 0.12},
                source = "assumption")
        double craftPart,

        @Parameter(
                description = "Part of the spending besides rooms that goes to tourism firms where there are any",
                zh = "住宿以外消费中旅游企业所得",
                unit = "share",
                standard = 0.2,
                range = {0, 1},
                explore = {0.1, 0.35},
                source = "assumption")
        double operatorPart,

        @Parameter(
                description = "Visitors a month that one household can serve with meals and rides",
                zh = "每户每月可接待用餐游客量",
                unit = "visits a month",
                standard = 200,
                range = {1, 10_000},
                explore = {100, 400},
                source = "assumption")
        double guestsOfHost,

        @Parameter(
                description = "Part of a month's crafts that visitors can choose from",
                zh = "当月手工艺品中可供游客选购的比例",
                unit = "share",
                standard = 0.5,
                range = {0, 1},
                explore = {0.25, 0.75},
                source = "assumption")
        double craftsForVisitors)
        implements Serializable {

    /** What a county has less of when only a share of its households exists in the model. */
    private static final List<String> GROW_WITH_COUNTY =
            List.of("visitsOfEndowment", "visitsOfStories", "visitsOfPromotion", "visitsOfCrafts", "festivalMoney");

    /** The same for a county of which only a share of the households exists. */
    TourismParameters at(double scale) {
        return Records.scaled(this, GROW_WITH_COUNTY, scale);
    }

    /** Days of a month, on average over a year. */
    static final double DAYS = 365.0 / 12;
}
