/**
 * Visitors: what draws them to villages, when they come, and what they spend.
 *
 * <p>What a village has to offer adds up; roads and crowds take from it. Money reaches hosts, craft households and
 * tourism firms as {@linkplain rural.place.Village.Guests facts of the village}.
 */
@NullMarked
package rural.tourism;

import org.jspecify.annotations.NullMarked;
