/** What buyers elsewhere want, the county's brands, and the online market on which its sellers are a few among many. */
@NullMarked
package rural.market;

import org.jspecify.annotations.NullMarked;
