package rural.scenario;

import java.nio.file.Path;
import java.util.Optional;
import rural.place.Archetype;

/** Where the county of a scenario comes from. */
public sealed interface CountySource {

    /**
     * A county that is generated.
     *
     * @param archetype the lie of its land
     * @param geographySeed chooses one county of that archetype; independent of the seed of a run
     */
    record Generated(Archetype archetype, long geographySeed) implements CountySource {}

    /**
     * A county that is read from files.
     *
     * @param units towns and villages as CSV
     * @param roads roads as CSV; roads are generated when it is absent
     */
    record Read(Path units, Optional<Path> roads) implements CountySource {}
}
