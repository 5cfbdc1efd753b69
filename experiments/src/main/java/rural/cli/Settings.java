package rural.cli;

import rural.parameter.Kind;
import rural.parameter.Parameter;

/** What a user may set on the command line besides what a scenario says. */
record Settings(
        @Parameter(
                description = "Replications: how often each policy is run, each time with other chance",
                zh = "重复次数：每项政策以不同随机数运行的次数",
                unit = "replications",
                standard = 30,
                range = {2, 10_000},
                kind = Kind.CONSTANT,
                source = "assumption")
        int replications,

        @Parameter(
                description = "Seed of all chance; the same seed gives the same results",
                zh = "随机种子：同一种子得到同样结果",
                unit = "seed",
                standard = 1,
                range = {0, 9_007_199_254_740_991.0},
                kind = Kind.CONSTANT,
                source = "assumption")
        long seed,

        @Parameter(
                description = "Runs at the same time; results do not depend on it",
                zh = "并行运行数；结果与其无关",
                unit = "threads",
                standard = 1,
                range = {1, 1024},
                kind = Kind.CONSTANT,
                source = "assumption")
        int threads) {}
