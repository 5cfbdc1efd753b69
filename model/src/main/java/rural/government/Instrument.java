package rural.government;

/**
 * One thing that public money can be spent on: a plan (how much, when, on whom) and numbers of its own.
 *
 * <p>Each instrument is a record whose first component is its plan; the further components are its parameters.
 */
public sealed interface Instrument permits VillageParcelPoints, ECommerceCourses {

    /** How much, when, on whom. */
    Plan plan();
}
