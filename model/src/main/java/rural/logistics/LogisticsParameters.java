package rural.logistics;

import java.io.Serializable;
import java.util.List;
import rural.parameter.Kind;
import rural.parameter.Parameter;
import rural.parameter.Records;

/** What nodes are like when a county is founded, what they cost to run and what carriers pay them. */
public record LogisticsParameters(
        @Parameter(
                description = "Villages with a parcel point at the start",
                zh = "期初有快递服务点的村占比",
                unit = "share",
                standard = 0.6,
                range = {0, 1},
                explore = {0.25, 0.8},
                source = "census2016")
        double villagesWithPoint,

        @Parameter(
                description = "Towns with a parcel hub at the start",
                zh = "期初有乡镇快递网点的乡镇占比",
                unit = "share",
                standard = 0.85,
                range = {0, 1},
                explore = {0.7, 1},
                source = "assumption")
        double townsWithHub,

        @Parameter(
                description = "Hubs with a cold store at the start",
                zh = "期初有冷库的乡镇网点占比",
                unit = "share",
                standard = 0.15,
                range = {0, 1},
                explore = {0.05, 0.4},
                source = "assumption")
        double hubsWithColdStore,

        @Parameter(
                description = "Parcels of a household that broadband reaches, as carriers expect them at the start",
                zh = "期初承运方预期的户均月包裹量",
                unit = "parcels a month",
                standard = 5,
                range = {0, 100},
                explore = {3, 8},
                source = "assumption")
        double parcelsExpected,

        @Parameter(
                description = "Cost of the last mile for a parcel at the reference volume",
                zh = "参考业务量下的末端单件成本",
                unit = "yuan a parcel",
                standard = 2,
                range = {0, 20},
                explore = {1, 4},
                source = "assumption")
        double lastMileCost,

        @Parameter(
                description = "Reference volume of the last mile",
                zh = "末端成本的参考业务量",
                unit = "parcels a day",
                standard = 5,
                range = {0.1, 1000},
                kind = Kind.CONSTANT,
                source = "assumption")
        double lastMileVolume,

        @Parameter(
                description = "How much the last mile's unit cost changes with volume",
                zh = "末端单件成本对业务量的弹性",
                unit = "elasticity",
                standard = -0.5,
                range = {-1, 0},
                explore = {-0.72, -0.2},
                source = "beardwood1959")
        double lastMileElasticity,

        @Parameter(
                description = "Way from town to village at which the last mile's cost is told",
                zh = "末端成本对应的镇村参考里程",
                unit = "km of county road",
                standard = 8,
                range = {0.1, 200},
                kind = Kind.CONSTANT,
                source = "adcode2016")
        double lastMileWay,

        @Parameter(
                description = "Part of the last mile's cost that grows with the way from town to village",
                zh = "末端成本中随里程变化的部分",
                unit = "share",
                standard = 0.5,
                range = {0, 1},
                explore = {0.3, 0.8},
                source = "assumption")
        double lastMileDriving,

        @Parameter(
                description =
                        "What a point's keeper wants for time and shelf; 30 parcels a day at half a yuan cover it",
                zh = "村级服务点站主的固定成本",
                unit = "yuan a month",
                standard = 450,
                range = {0, 10_000},
                explore = {225, 1800},
                source = "assumption")
        double pointUpkeep,

        @Parameter(
                description = "Rent and staff of a town hub",
                zh = "乡镇网点租金与人工",
                unit = "yuan a month",
                standard = 3500,
                range = {0, 100_000},
                explore = {2500, 7000},
                source = "assumption")
        double hubUpkeep,

        @Parameter(
                description = "Rent and staff of the county's parcel centre",
                zh = "县级快递分拨中心租金与人工",
                unit = "yuan a month",
                standard = 40_000,
                range = {0, 1_000_000},
                explore = {20_000, 80_000},
                source = "assumption")
        double centreUpkeep,

        @Parameter(
                description = "Most that ordinary public money adds to a hub's takings for universal postal service",
                zh = "邮政普遍服务补贴乡镇网点亏损的上限",
                unit = "yuan a month",
                standard = 4500,
                range = {0, 100_000},
                explore = {2000, 6000},
                source = "assumption")
        double universalService,

        @Parameter(
                description = "Handling a parcel in a town hub",
                zh = "乡镇网点单件处理成本",
                unit = "yuan a parcel",
                standard = 0.1,
                range = {0, 5},
                explore = {0.05, 0.2},
                source = "assumption")
        double hubHandling,

        @Parameter(
                description = "Sorting a parcel in the county's centre",
                zh = "县级分拨中心单件分拣成本",
                unit = "yuan a parcel",
                standard = 0.12,
                range = {0, 5},
                explore = {0.06, 0.24},
                source = "assumption")
        double centreHandling,

        @Parameter(
                description = "A lorry's cost for a kilometre on a county road",
                zh = "货车每公里运行成本（县道）",
                unit = "yuan/km",
                standard = 2.5,
                range = {0.1, 20},
                explore = {1.8, 3.5},
                source = "assumption")
        double lorryCost,

        @Parameter(
                description = "Paid by carriers to the county's nodes for each parcel that arrives",
                zh = "每件到件的派送结算费",
                unit = "yuan a parcel",
                standard = 1,
                range = {0, 10},
                explore = {0.6, 1.4},
                source = "assumption")
        double settlement,

        @Parameter(
                description = "Part of it that the village point gets",
                zh = "派送结算费中村级服务点所得",
                unit = "share",
                standard = 0.3,
                range = {0, 1},
                explore = {0.15, 0.45},
                source = "assumption")
        double settlementForPoint,

        @Parameter(
                description = "Part of it that the county's centre gets; the hub has the rest",
                zh = "派送结算费中县级中心所得",
                unit = "share",
                standard = 0.3,
                range = {0, 1},
                explore = {0.2, 0.4},
                source = "assumption")
        double settlementForCentre,

        @Parameter(
                description = "Parcels a point can send at the start",
                zh = "村级服务点期初日发件能力",
                unit = "parcels a day",
                standard = 200,
                range = {1, 100_000},
                explore = {100, 400},
                source = "assumption")
        double pointCapacity,

        @Parameter(
                description = "Parcels a hub can send at the start",
                zh = "乡镇网点期初日发件能力",
                unit = "parcels a day",
                standard = 3000,
                range = {1, 1_000_000},
                explore = {1500, 6000},
                source = "assumption")
        double hubCapacity,

        @Parameter(
                description = "Parcels the county's centre can send at the start",
                zh = "县级分拨中心期初日发件能力",
                unit = "parcels a day",
                standard = 40_000,
                range = {1, 10_000_000},
                explore = {20_000, 80_000},
                source = "assumption")
        double centreCapacity,

        @Parameter(
                description = "Buying room for one more parcel a month",
                zh = "扩充每月一件处理能力的投资",
                unit = "yuan a parcel a month",
                standard = 3,
                range = {0, 100},
                explore = {1, 6},
                source = "assumption")
        double capacityCost,

        @Parameter(
                description = "Own money with which a node opens, in months of its upkeep",
                zh = "网点开办时自有资金可支付的月数",
                unit = "months",
                standard = 8,
                range = {0, 60},
                explore = {4, 12},
                source = "assumption")
        double startingMonths,

        @Parameter(
                description = "Handling cost that automation saves",
                zh = "自动化节约的处理成本",
                unit = "share",
                standard = 0.5,
                range = {0, 1},
                explore = {0.3, 0.7},
                source = "assumption")
        double automationSaves,

        @Parameter(
                description = "Capacity with automation against without",
                zh = "自动化后处理能力倍数",
                unit = "ratio",
                standard = 2,
                range = {1, 20},
                explore = {1.5, 3},
                source = "assumption")
        double automationCapacity,

        @Parameter(
                description = "Power and upkeep of a cold store, against the upkeep of its node",
                zh = "冷库电费与维护费占网点固定成本比例",
                unit = "ratio",
                standard = 0.2,
                range = {0, 5},
                explore = {0.1, 0.4},
                source = "assumption")
        double coldStoreUpkeep,

        @Parameter(
                description = "Life of a cold store or of sorting machines",
                zh = "冷库与分拣设备使用年限",
                unit = "months",
                standard = 120,
                range = {1, 600},
                explore = {84, 180},
                source = "assumption")
        int lifeOfEquipment,

        @Parameter(
                description =
                        "Renewing a cold store or sorting machines that are worn out, in months of the node's upkeep",
                zh = "设备更新费用相当于网点固定成本的月数",
                unit = "months",
                standard = 40,
                range = {0, 600},
                explore = {20, 60},
                source = "assumption")
        double renewalCost,

        @Parameter(
                description = "Parcels lost on the way",
                zh = "包裹丢失率",
                unit = "share",
                standard = 0.001,
                range = {0, 0.5},
                explore = {0.0002, 0.005},
                source = "assumption")
        double lostOnTheWay)
        implements Serializable {

    /** What a county has less of when only a share of its households exists in the model. */
    private static final List<String> GROW_WITH_COUNTY = List.of(
            "lastMileVolume",
            "pointUpkeep",
            "hubUpkeep",
            "centreUpkeep",
            "universalService",
            "lorryCost",
            "pointCapacity",
            "hubCapacity",
            "centreCapacity");

    /** The same for a county of which only a share of the households exists. */
    LogisticsParameters at(double scale) {
        return Records.scaled(this, GROW_WITH_COUNTY, scale);
    }

    /** Days of a month, on average over a year. */
    public static final double DAYS = 365.0 / 12;
}
