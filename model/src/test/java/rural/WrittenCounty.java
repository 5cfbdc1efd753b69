package rural;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import rural.scenario.CountySource;

/** A county of towns in a row with villages beside them, written as a user would write it. */
final class WrittenCounty {

    private static final int TOWNS = 6;
    private static final int VILLAGES_OF_TOWN = 7;
    private static final String SEAT = "900000000000";

    private final StringBuilder units =
            new StringBuilder("level,code,parent,name,ur_code,lon_gcj02,lat_gcj02,households\ncounty," + SEAT + ","
                    + SEAT + ",试县,,110,28,\n");
    private final StringBuilder roads = new StringBuilder("from,to,length_km,class\n");
    private int towns;
    private int villages;

    private WrittenCounty() {
        for (int town = 0; town < TOWNS; town++) {
            addTown(10);
            for (int village = 0; village < VILLAGES_OF_TOWN; village++) {
                addVillage(2 + village, 30 + 17 * (villages * 5 % 11));
            }
        }
    }

    /** Forty-two villages of 30 to 200 households. */
    static CountySource in(Path folder) throws IOException {
        return new WrittenCounty().write(folder, "county");
    }

    /** The same, and one household more: far beyond the last town, in a village and a town of its own. */
    static CountySource withAHermitIn(Path folder) throws IOException {
        WrittenCounty county = new WrittenCounty();
        county.addTown(25);
        county.addVillage(15, 1);
        return county.write(folder, "county_with_a_hermit");
    }

    private void addTown(int kmFromLast) {
        units.append("town,%s,%s,镇%d,,%s,28,\n".formatted(town(towns), SEAT, towns, 110 + 0.1 * (towns + 1)));
        roads.append("%s,%s,%d,county_road\n".formatted(towns == 0 ? SEAT : town(towns - 1), town(towns), kmFromLast));
        towns++;
    }

    private void addVillage(int kmFromTown, int households) {
        String code = "9100%08d".formatted(villages);
        double longitude = 110 + 0.1 * towns;
        double latitude = 28 + 0.008 * kmFromTown;
        units.append("village,%s,%s,村%d,220,%s,%s,%d\n"
                .formatted(code, town(towns - 1), villages, longitude, latitude, households));
        roads.append("%s,%s,%d,village_road\n".formatted(town(towns - 1), code, kmFromTown));
        villages++;
    }

    private static String town(int number) {
        return "9010%08d".formatted(number);
    }

    private CountySource write(Path folder, String name) throws IOException {
        Path unitsFile = Files.writeString(folder.resolve(name + ".csv"), units);
        Path roadsFile = Files.writeString(folder.resolve(name + "_roads.csv"), roads);
        return new CountySource.Read(unitsFile, Optional.of(roadsFile));
    }
}
