/** What is measured of a run, and kept of it. */
@NullMarked
package rural.outcome;

import org.jspecify.annotations.NullMarked;
