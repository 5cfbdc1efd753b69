package rural.place;

import java.io.Serializable;
import rural.parameter.Kind;
import rural.parameter.Parameter;

/**
 * How fast a lorry drives and what a kilometre costs it, by class of road.
 *
 * <p>Speeds are those of loaded small lorries over whole trips, below the design speeds of the Chinese standards for
 * road classes (JTG B01-2014: third class 30-40, fourth class 20-30 km/h; JTG 2111-2019 for rural roads with little
 * traffic: 15-20 km/h, recalled), of which county roads are mostly the third, village roads the fourth or less.
 */
public record RoadParameters(
        @Parameter(
                description = "Speed of a loaded lorry on a county road in perfect condition",
                zh = "货车在路况完好的县道上的行驶速度",
                unit = "km/h",
                standard = 45,
                range = {10, 120},
                explore = {35, 60},
                source = "jtgB01")
        double countyRoadSpeed,

        @Parameter(
                description = "Speed of a loaded lorry on a town road in perfect condition",
                zh = "货车在路况完好的乡道上的行驶速度",
                unit = "km/h",
                standard = 32,
                range = {8, 100},
                explore = {25, 40},
                source = "jtgB01")
        double townRoadSpeed,

        @Parameter(
                description = "Speed of a loaded lorry on a village road in perfect condition",
                zh = "货车在路况完好的村道上的行驶速度",
                unit = "km/h",
                standard = 22,
                range = {5, 80},
                explore = {15, 30},
                source = "jtg2111")
        double villageRoadSpeed,

        @Parameter(
                description = "Part of its speed that a lorry keeps on a road worn out completely",
                zh = "路面完全损坏时货车仍能保持的速度比例",
                unit = "share",
                standard = 0.45,
                range = {0.1, 1},
                explore = {0.3, 0.7},
                source = "assumption")
        double speedWhenWornOut,

        @Parameter(
                description = "Condition of roads when the run begins, 1 for new, 0 for worn out",
                zh = "运行开始时的路况（1为全新，0为完全损坏）",
                unit = "share",
                standard = 0.8,
                range = {0, 1},
                explore = {0.6, 0.95},
                source = "assumption")
        double conditionAtStart,

        @Parameter(
                description = "Freight cost of a kilometre on a county road, against itself",
                zh = "县道每公里运费系数（以县道为基准）",
                unit = "ratio",
                standard = 1,
                range = {0.5, 2},
                kind = Kind.CONSTANT,
                source = "assumption")
        double countyRoadFreight,

        @Parameter(
                description = "Freight cost of a kilometre on a town road, against a county road",
                zh = "乡道每公里运费系数（相对县道）",
                unit = "ratio",
                standard = 1.2,
                range = {0.5, 5},
                explore = {1, 1.5},
                source = "assumption")
        double townRoadFreight,

        @Parameter(
                description = "Freight cost of a kilometre on a village road, against a county road",
                zh = "村道每公里运费系数（相对县道）",
                unit = "ratio",
                standard = 1.6,
                range = {0.5, 8},
                explore = {1.2, 2.2},
                source = "assumption")
        double villageRoadFreight)
        implements Serializable {

    /** Speed on a road of this class in perfect condition, in km/h. */
    public double kmPerHour(RoadClass roadClass) {
        return switch (roadClass) {
            case COUNTY_ROAD -> countyRoadSpeed;
            case TOWN_ROAD -> townRoadSpeed;
            case VILLAGE_ROAD -> villageRoadSpeed;
        };
    }

    /** What a kilometre of this class costs a lorry, in kilometres of county road. */
    public double freight(RoadClass roadClass) {
        return switch (roadClass) {
            case COUNTY_ROAD -> countyRoadFreight;
            case TOWN_ROAD -> townRoadFreight;
            case VILLAGE_ROAD -> villageRoadFreight;
        };
    }

    /** Speed on a road of this class and condition (0 worn out, 1 new), in km/h: falls in proportion to wear. */
    public double kmPerHour(RoadClass roadClass, double condition) {
        return kmPerHour(roadClass) * (speedWhenWornOut + (1 - speedWhenWornOut) * condition);
    }
}
