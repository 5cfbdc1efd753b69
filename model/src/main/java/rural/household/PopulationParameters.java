package rural.household;

import rural.parameter.Kind;
import rural.parameter.Parameter;

/** What households are like when a county is founded. */
public record PopulationParameters(
        @Parameter(
                description = "People in a household, mean",
                zh = "户均人口",
                unit = "persons",
                standard = 3.0,
                range = {1.5, 6},
                explore = {2.6, 4.2},
                source = "chip2013")
        double meanMembers,

        @Parameter(
                description = "Age of the head, mean",
                zh = "户主平均年龄",
                unit = "years",
                standard = 51.8,
                range = {35, 70},
                explore = {48, 58},
                source = "chip2013")
        double meanAge,

        @Parameter(
                description = "Age of the head, standard deviation",
                zh = "户主年龄标准差",
                unit = "years",
                standard = 11,
                range = {1, 20},
                kind = Kind.CONSTANT,
                source = "chip2013")
        double spreadOfAge,

        @Parameter(
                description = "Households whose young member of 18 to 40 with nine years of school would stay at home",
                zh = "有18至40岁、初中以上文化成员的农户占比",
                unit = "share",
                standard = 0.54,
                range = {0, 1},
                explore = {0.3, 0.6},
                source = "chip2013")
        double shareCapable,

        @Parameter(
                description = "Members who are workers",
                zh = "劳动力占家庭人口比",
                unit = "share",
                standard = 0.62,
                range = {0.2, 1},
                explore = {0.55, 0.7},
                source = "assumption")
        double shareWorkers,

        @Parameter(
                description = "Workers who are in the city",
                zh = "劳动力外出占比",
                unit = "share",
                standard = 0.30,
                range = {0, 0.9},
                explore = {0.2, 0.42},
                source = "rumic2007")
        double shareAway,

        @Parameter(
                description = "Workers at home who work for wages nearby",
                zh = "在家劳动力中本地务工占比",
                unit = "share",
                standard = 0.37,
                range = {0, 1},
                explore = {0.25, 0.55},
                source = "assumption")
        double shareWageWorkers,

        @Parameter(
                description = "Households without land",
                zh = "无地农户占比",
                unit = "share",
                standard = 0.12,
                range = {0, 0.9},
                explore = {0.05, 0.2},
                source = "assumption")
        double shareLandless,

        @Parameter(
                description = "Land of those with land, median",
                zh = "有地农户耕地中位数",
                unit = "mu",
                standard = 4,
                range = {0.5, 50},
                explore = {2, 8},
                source = "chip2013")
        double medianLand,

        @Parameter(
                description = "Land of those with land, standard deviation of its log",
                zh = "耕地对数标准差",
                unit = "log points",
                standard = 0.85,
                range = {0, 2},
                explore = {0.7, 1.05},
                source = "chip2013")
        double spreadOfLand,

        @Parameter(
                description = "Households with staples as their line",
                zh = "粮油户占比",
                unit = "share",
                standard = 0.52,
                range = {0, 1},
                source = "assumption")
        double shareStaple,

        @Parameter(
                description = "Households with fresh produce as their line",
                zh = "果蔬户占比",
                unit = "share",
                standard = 0.25,
                range = {0, 1},
                source = "assumption")
        double shareFresh,

        @Parameter(
                description = "Households with crafts as their line; the rest sells specialities",
                zh = "手工艺户占比",
                unit = "share",
                standard = 0.03,
                range = {0, 1},
                source = "assumption")
        double shareCraft,

        @Parameter(
                description = "Households that follow their village's main line",
                zh = "从事本村主导产业农户占比",
                unit = "share",
                standard = 0.5,
                range = {0, 1},
                source = "assumption")
        double followVillage,

        @Parameter(
                description = "Log of productivity, standard deviation",
                zh = "生产能力对数标准差",
                unit = "log points",
                standard = 0.55,
                range = {0, 1.5},
                explore = {0.4, 0.7},
                source = "chip2013")
        double spreadOfAbility,

        @Parameter(
                description = "Return to a year of school",
                zh = "教育年回报",
                unit = "log income per year",
                standard = 0.035,
                range = {0, 0.15},
                explore = {0.02, 0.06},
                source = "chip2013")
        double returnToSchool,

        @Parameter(
                description = "Log productivity lost with each year of the head's age over fifty-five",
                zh = "户主55岁后每增一岁的生产能力下降",
                unit = "log points per year",
                standard = 0.015,
                range = {0, 0.1},
                explore = {0.005, 0.03},
                source = "assumption")
        double lessAbleWhenOld,

        @Parameter(
                description = "Savings, median",
                zh = "金融资产中位数",
                unit = "yuan",
                standard = 22000,
                range = {0, 500000},
                explore = {15000, 40000},
                source = "chip2013")
        double medianSavings,

        @Parameter(
                description = "Savings, standard deviation of their log",
                zh = "金融资产对数标准差",
                unit = "log points",
                standard = 1.4,
                range = {0, 3},
                explore = {1.1, 1.8},
                source = "chip2013")
        double spreadOfSavings,

        @Parameter(
                description = "Households to which a bank would lend",
                zh = "可获得银行贷款农户占比",
                unit = "share",
                standard = 0.66,
                range = {0, 1},
                explore = {0.55, 0.75},
                source = "yu2009")
        double shareCreditworthy,

        @Parameter(
                description = "Households that use the internet at home",
                zh = "农户上网率",
                unit = "share",
                standard = 0.665,
                range = {0, 1},
                explore = {0.62, 0.70},
                source = "cnnic2023")
        double shareConnected,

        @Parameter(
                description = "Households that have heard of selling online",
                zh = "知晓网上销售农户占比",
                unit = "share",
                standard = 0.57,
                range = {0, 1},
                explore = {0.47, 0.67},
                source = "agriculture2025")
        double shareKnowingOnline,

        @Parameter(
                description = "Households that have heard of selling together",
                zh = "知晓合作销售农户占比",
                unit = "share",
                standard = 0.70,
                range = {0, 1},
                explore = {0.5, 0.85},
                source = "assumption")
        double shareKnowingTogether,

        @Parameter(
                description = "Households that have heard of receiving guests",
                zh = "知晓乡村旅游接待农户占比",
                unit = "share",
                standard = 0.35,
                range = {0, 1},
                explore = {0.2, 0.5},
                source = "assumption")
        double shareKnowingGuests,

        @Parameter(
                description = "Households with a shop of their own",
                zh = "期初自营网店农户占比",
                unit = "share",
                standard = 0.015,
                range = {0, 1},
                explore = {0.005, 0.04},
                source = "census2016")
        double shareShops,

        @Parameter(
                description = "Households that really use a cooperative",
                zh = "期初实际参与合作社农户占比",
                unit = "share",
                standard = 0.15,
                range = {0, 1},
                explore = {0.09, 0.23},
                source = "pmc10830000")
        double shareMembers,

        @Parameter(
                description = "Households in villages with visitors that have rooms to let",
                zh = "旅游村农户从事接待占比",
                unit = "share",
                standard = 0.45,
                range = {0, 1},
                explore = {0.2, 0.7},
                source = "moa2016")
        double shareHosts,

        @Parameter(
                description = "Elderly households in distress",
                zh = "老年困扰家庭占比",
                unit = "share",
                standard = 0.31,
                range = {0, 1},
                explore = {0.26, 0.36},
                source = "charls2018")
        double elderlyInDistress,

        @Parameter(
                description = "Other households in distress",
                zh = "其他困扰家庭占比",
                unit = "share",
                standard = 0.24,
                range = {0, 1},
                explore = {0.15, 0.3},
                source = "assumption")
        double othersInDistress,

        @Parameter(
                description = "Contentment by nature, standard deviation",
                zh = "主观性格差异标准差",
                unit = "points of 10",
                standard = 1.15,
                range = {0, 3},
                explore = {0.4, 1.1},
                source = "cfps2014")
        double spreadOfDisposition,

        @Parameter(
                description = "Differences between villages in how readily they take up what is new",
                zh = "村际采纳倾向差异",
                unit = "log-odds standard deviation",
                standard = 0.65,
                range = {0, 2},
                explore = {0.4, 0.9},
                source = "cai2015")
        double spreadBetweenVillages,

        @Parameter(
                description = "Households that use public services online",
                zh = "期初网上政务使用率",
                unit = "share",
                standard = 0.25,
                range = {0, 1},
                explore = {0.2, 0.31},
                source = "egov2017")
        double shareEGovernment,

        @Parameter(
                description = "Trust at the start, mean",
                zh = "期初社会信任均值",
                unit = "0 to 1",
                standard = 0.6,
                range = {0, 1},
                explore = {0.45, 0.75},
                source = "assumption")
        double meanTrust) {}
