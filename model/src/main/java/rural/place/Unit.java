package rural.place;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A county, town or village as a line of a file tells it, checked as far as the line alone goes.
 *
 * @param level what it is
 * @param code the cell of its code
 * @param parent the cell that names the unit above
 * @param name its name
 * @param english its name in Latin letters, or {@code name}
 * @param inTown whether its urban-rural class is 111 to 210
 * @param point where it lies, if the file tells
 * @param households if the file tells
 * @param ruggedness if the file tells
 * @param line line number from 1
 */
record Unit(
        Level level,
        Cell code,
        Cell parent,
        String name,
        String english,
        boolean inTown,
        Coordinates point,
        OptionalInt households,
        OptionalDouble ruggedness,
        int line) {

    /** "village 沙墩村", to begin a sentence. */
    String called() {
        return level.key() + " " + english;
    }

    /** The same in Chinese. */
    String calledInChinese() {
        return level.chinese() + " " + name;
    }

    /** What a line can be about. */
    enum Level {
        COUNTY("county", "县"),
        TOWN("town", "乡镇"),
        VILLAGE("village", "村");

        private final String key;
        private final String chinese;

        Level(String key, String chinese) {
            this.key = key;
            this.chinese = chinese;
        }

        String key() {
            return key;
        }

        String chinese() {
            return chinese;
        }
    }

    /**
     * A point in degrees, or none.
     *
     * @param longitude degrees east, NaN for none
     * @param latitude degrees north, NaN for none
     */
    record Coordinates(double longitude, double latitude) {

        static final Coordinates NONE = new Coordinates(Double.NaN, Double.NaN);

        boolean isKnown() {
            return !Double.isNaN(longitude) && !Double.isNaN(latitude);
        }
    }
}
