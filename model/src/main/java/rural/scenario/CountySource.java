package rural.scenario;

import java.nio.file.Path;
import java.util.Optional;
import rural.parameter.Kind;
import rural.parameter.Parameter;
import rural.place.Archetype;

/** Where the county of a scenario comes from. */
public sealed interface CountySource {

    /**
     * A county that is generated.
     *
     * @param archetype the lie of its land
     * @param geographySeed chooses one county of that archetype; independent of the seed of a run
     */
    record Generated(
            @Parameter(
                    description = "The lie of the land of a generated county",
                    zh = "生成县域的地形类型",
                    unit = "choice",
                    choice = "hills",
                    source = "assumption")
            Archetype archetype,

            @Parameter(
                    description = "Chooses one county of the archetype, independently of the seed of a run",
                    zh = "县域地理的随机种子（与运行种子无关）",
                    unit = "number",
                    standard = 1,
                    range = {0, 999_999_999},
                    kind = Kind.CONSTANT,
                    source = "assumption")
            long geographySeed)
            implements CountySource {}

    /**
     * A county that is read from files.
     *
     * @param units towns and villages as CSV
     * @param roads roads as CSV; roads are generated when it is absent
     */
    record Read(Path units, Optional<Path> roads) implements CountySource {}
}
