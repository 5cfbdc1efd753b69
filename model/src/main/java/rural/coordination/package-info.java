/**
 * What brings e-commerce and social work together: a shared platform, meetings, acquaintances, joint projects.
 *
 * <p>Nothing here says that the two are worth more together. A project starts where a station and a firm have met, know
 * each other, and have hours and money for it; software only tells.
 */
@NullMarked
package rural.coordination;

import org.jspecify.annotations.NullMarked;
