/** Parcels: the county's centre, the towns' hubs, the villages' points, and the networks they stand on. */
@NullMarked
package rural.logistics;

import org.jspecify.annotations.NullMarked;
