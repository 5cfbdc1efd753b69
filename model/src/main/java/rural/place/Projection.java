package rural.place;

import rural.place.Unit.Coordinates;

/**
 * From degrees to kilometres: equirectangular about the county seat, good to a few metres in a hundred kilometres at
 * a county's extent, better than the datum of the files. Cosine by {@code StrictMath}, the same everywhere.
 *
 * @param seat where the county seat lies
 */
record Projection(Coordinates seat) {

    /** Mean radius of the earth (IUGG). */
    private static final double EARTH_RADIUS_KM = 6371.0088;

    private static final double KM_PER_DEGREE = EARTH_RADIUS_KM * Math.PI / 180;

    /** The point of the map that has these coordinates. */
    Point point(Coordinates place) {
        double parallel = StrictMath.cos(seat.latitude() * Math.PI / 180);
        return new Point(
                (place.longitude() - seat.longitude()) * parallel * KM_PER_DEGREE,
                (place.latitude() - seat.latitude()) * KM_PER_DEGREE);
    }
}
