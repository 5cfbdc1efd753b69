/** Differences between runs, and how sure one can be of them. */
@NullMarked
package rural.statistics;

import org.jspecify.annotations.NullMarked;
