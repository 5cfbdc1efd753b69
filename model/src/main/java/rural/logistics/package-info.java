/**
 * Parcels: the county's centre, the towns' hubs, the villages' points, and the networks they stand on.
 *
 * <p>Nodes live on what they earn: the last mile is the dearer the fewer parcels share it, keepers set fees and give up,
 * carriers open where it pays. What sending and receiving costs and takes reaches people as {@linkplain
 * rural.place.Village.Delivery facts of their village}. Broadband and roads grow, wear and are kept up here too.
 */
@NullMarked
package rural.logistics;

import org.jspecify.annotations.NullMarked;
