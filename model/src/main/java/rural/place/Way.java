package rural.place;

import java.util.List;

/**
 * A way along roads.
 *
 * @param hours driving time of a loaded lorry
 * @param km length in kilometres
 * @param freightKm cost in kilometres of county road
 * @param roads in the order of driving; empty for a way from a place to itself
 */
record Way(double hours, double km, double freightKm, List<Road> roads) {}
