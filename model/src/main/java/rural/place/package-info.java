/**
 * A county: seat, towns, villages, roads; read from files or generated.
 *
 * <p>A {@link rural.place.Gazetteer} is where things lie and never changes; a {@link rural.place.County} is what a run makes of
 * it. Files of real counties are repaired where that can be done honestly, and every repair is told. A {@link
 * rural.place.Village} carries the facts that its people live with.
 */
@NullMarked
package rural.place;

import org.jspecify.annotations.NullMarked;
