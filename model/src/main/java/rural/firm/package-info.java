/**
 * E-commerce firms: what they buy, from whom, at what price, and whether they live.
 *
 * <p>A firm knows some villages, offers them a price, plans by what it came to expect, runs campaigns, employs people,
 * borrows, and closes when it cannot go on; others are founded where firms can be seen. Offers and jobs reach
 * households as {@linkplain rural.place.Village.Offers facts of their village}.
 */
@NullMarked
package rural.firm;

import org.jspecify.annotations.NullMarked;
