package rural.household;

import rural.parameter.Kind;
import rural.parameter.Parameter;

/** How friendships are made; what comes out must fit targets T15 to T18. */
public record FriendshipParameters(
        @Parameter(
                description = "Friends that each household names; as many name it",
                zh = "每户指认好友数",
                unit = "friends",
                standard = 3,
                range = {0, 10},
                kind = Kind.CONSTANT,
                source = "cai2015")
        int named,

        @Parameter(
                description = "Friends who are not neighbours",
                zh = "非邻近好友占比",
                unit = "share",
                standard = 0.20,
                range = {0, 1},
                explore = {0.1, 0.3},
                source = "cai2015")
        double notNeighbours,

        @Parameter(
                description = "Friends who live outside the village",
                zh = "村外好友占比",
                unit = "share",
                standard = 0.05,
                range = {0, 1},
                explore = {0.01, 0.10},
                source = "cai2015")
        double outside,

        @Parameter(
                description = "How much neighbours are of an age; the rest of who lives by whom is chance",
                zh = "邻近农户年龄相近程度",
                unit = "correlation",
                standard = 0.50,
                range = {0, 1},
                explore = {0.3, 0.7},
                source = "cai2015")
        double likeAge) {}
