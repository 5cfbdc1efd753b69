package rural.place;

import java.util.Arrays;
import java.util.List;

/**
 * A point of the map.
 *
 * @param x kilometres east of the seat
 * @param y kilometres north of the seat
 */
record Point(double x, double y) {

    /** The county seat. */
    static final Point SEAT = new Point(0, 0);

    /** Straight line to another point, in km. */
    double km(Point other) {
        double dx = x - other.x;
        double dy = y - other.y;
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** The point so many km away in a direction, 0 to 1 for a full turn from north. */
    Point away(double km, double turn) {
        double bearing = 2 * Math.PI * turn;
        return new Point(x + km * StrictMath.sin(bearing), y + km * StrictMath.cos(bearing));
    }

    /** The middle of at least one point, east and north each by the median, which a few wrong points do not move. */
    static Point middle(List<Point> points) {
        return new Point(
                median(points.stream().mapToDouble(Point::x).toArray()),
                median(points.stream().mapToDouble(Point::y).toArray()));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return FarOut.quantile(values, 0.5);
    }
}
