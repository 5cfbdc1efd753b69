package rural.place;

import java.io.Serializable;

/**
 * Where a village lies and how large it is, the same in every run.
 *
 * @param id 0, 1, … in the order of the file
 * @param town id of the town it belongs to
 * @param code the administrative code, unique in the county
 * @param name the name to show, unique in the county
 * @param english the name in Latin letters where one is known, otherwise as {@code name}
 * @param x kilometres east of the county seat
 * @param y kilometres north of the county seat
 * @param inTown whether it is part of a town's built-up area or its fringe (urban-rural classes 111 to 210)
 * @param households how many households live there, at least one
 * @param ruggedness 0 for a plain, 1 for the steepest land that villages are built on
 */
public record VillageSite(
        int id,
        int town,
        String code,
        String name,
        String english,
        double x,
        double y,
        boolean inTown,
        int households,
        double ruggedness)
        implements Serializable {

    /** The same village with another number of households. */
    public VillageSite withHouseholds(int number) {
        return new VillageSite(id, town, code, name, english, x, y, inTown, number, ruggedness);
    }
}
