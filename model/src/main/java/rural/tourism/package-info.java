/** Visitors: what draws them to villages, when they come, and what they spend. */
@NullMarked
package rural.tourism;

import org.jspecify.annotations.NullMarked;
