package rural.government;

/** Courses in which households learn to sell online. */
public record ECommerceCourses(Plan plan) implements Instrument {}
