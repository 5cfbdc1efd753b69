package rural.social;

import java.io.Serializable;
import rural.place.Village;

/**
 * A festival that a station has prepared for this month.
 *
 * @param village where
 * @param yuan what was spent on it
 */
public record Festival(Village village, double yuan) implements Serializable {}
