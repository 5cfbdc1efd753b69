package rural.place;

import java.util.OptionalDouble;
import rural.place.Unit.Coordinates;

/** Reads where a unit lies from its cells of longitude and latitude. */
final class PointCells {

    /** China from west to east and from south to north, in whole degrees. */
    private static final double WEST = 73;

    private static final double EAST = 136;
    private static final double SOUTH = 3;
    private static final double NORTH = 54;

    private final Findings findings;

    PointCells(Findings findings) {
        this.findings = findings;
    }

    /** The point, or none when both cells are empty or, with a problem found, when they tell no point of China. */
    Coordinates point(Cell longitude, Cell latitude) {
        if (longitude.isEmpty() && latitude.isEmpty()) {
            return Coordinates.NONE;
        }
        if (longitude.isEmpty() || latitude.isEmpty()) {
            Cell empty = longitude.isEmpty() ? longitude : latitude;
            Cell there = longitude.isEmpty() ? latitude : longitude;
            findings.problem(empty, " though " + there.column() + " is not.", "，而 " + there.column() + " 不为空。");
            return Coordinates.NONE;
        }
        OptionalDouble east = Numbers.read(longitude, findings);
        OptionalDouble north = Numbers.read(latitude, findings);
        if (east.isEmpty() || north.isEmpty()) {
            return Coordinates.NONE;
        }
        if (isBetween(SOUTH, east.getAsDouble(), NORTH) && isBetween(WEST, north.getAsDouble(), EAST)) {
            findings.problem(
                    longitude,
                    " and lat_gcj02 is \"" + latitude.text() + "\". Maybe longitude and latitude are exchanged?",
                    "，lat_gcj02 为“" + latitude.text() + "”。也许经度和纬度写反了？");
            return Coordinates.NONE;
        }
        boolean isEastInside = isInside(longitude, east.getAsDouble(), WEST, EAST);
        boolean isNorthInside = isInside(latitude, north.getAsDouble(), SOUTH, NORTH);
        return isEastInside && isNorthInside
                ? new Coordinates(east.getAsDouble(), north.getAsDouble())
                : Coordinates.NONE;
    }

    private boolean isInside(Cell cell, double degrees, double least, double most) {
        if (isBetween(least, degrees, most)) {
            return true;
        }
        String range = (int) least + " and " + (int) most;
        findings.problem(
                cell,
                ", which is not between " + range + " degrees, where China lies.",
                "，不在中国所在的 " + (int) least + " 至 " + (int) most + " 度之间。");
        return false;
    }

    private static boolean isBetween(double least, double value, double most) {
        return value >= least && value <= most;
    }
}
