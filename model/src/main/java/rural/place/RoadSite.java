package rural.place;

import java.io.Serializable;

/**
 * A road between two places as the run finds it, numbered as {@link Gazetteer} numbers places.
 *
 * @param id 0, 1, …
 * @param from a place
 * @param to another place
 * @param lengthKm length along the road in kilometres, above 0
 * @param roadClass what it is built for
 */
public record RoadSite(int id, int from, int to, double lengthKm, RoadClass roadClass) implements Serializable {}
