package rural.place;

import java.io.Serializable;

/**
 * Where a town lies: its seat, seen from the county seat.
 *
 * @param id 0, 1, … in the order of the file
 * @param code the administrative code, unique in the county
 * @param name the name to show, unique among the county's towns
 * @param english the name in Latin letters where one is known, otherwise as {@code name}
 * @param x kilometres east of the county seat
 * @param y kilometres north of the county seat
 */
public record TownSite(int id, String code, String name, String english, double x, double y) implements Serializable {}
