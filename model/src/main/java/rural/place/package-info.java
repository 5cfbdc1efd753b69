/** A county: seat, towns, villages, roads; read from files or generated. */
@NullMarked
package rural.place;

import org.jspecify.annotations.NullMarked;
