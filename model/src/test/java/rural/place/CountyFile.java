package rural.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import rural.parameter.Language;
import rural.parameter.ProblemsFound;

/** A small county in files, sound until a test breaks it. */
final class CountyFile {

    static final String SOUND = """
            level,code,parent,name,ur_code,lon_gcj02,lat_gcj02,households
            county,990000000000,990000000000,谷县,,110.00,28.00,
            town,990000100000,990000000000,谷口镇,,110.05,28.05,
            town,990000101000,990000000000,山后乡,,110.20,28.10,
            village,990000100200,990000100000,近村,122,110.06,28.05,300
            village,990000100201,990000100000,远村,220,110.09,28.09,210
            village,990000101200,990000101000,后村,220,110.21,28.12,150
            """;

    static final String SOUND_ROADS = """
            from,to,length_km,class
            990000000000,990000100000,9.5,county_road
            990000100000,990000101000,,town_road
            990000100000,990000100200,1.4,
            990000100200,990000100201,6.1,village_road
            990000101000,990000101200,3,
            """;

    private final Path folder;

    CountyFile(Path folder) {
        this.folder = folder;
    }

    Path units(String text) {
        return written("county.csv", text);
    }

    Path roads(String text) {
        return written("roads.csv", text);
    }

    private Path written(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was said, with file names but no folders, sorted by place. */
    List<String> lines(ProblemsFound found, Language language) {
        return found.problems().stream()
                .map(problem -> problem.in(language).replace(folder + "/", ""))
                .toList();
    }

    /** Every repair in a language, with file names but no folders. */
    List<String> repairs(Gazetteer county, Language language) {
        return county.repairs().stream()
                .map(repair -> repair.in(language).replace(folder + "/", ""))
                .toList();
    }
}
