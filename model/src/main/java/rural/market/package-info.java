/**
 * What buyers elsewhere want, the county's brands, and the online market on which its sellers are a few among many.
 *
 * <p>Shops and firms compete with each other and with all outside sellers by a logit, for a demand that the county cannot
 * move. The heavy tail of sales follows from exposure and reputation; no parameter states it. A regional brand is a
 * commons of all who sell a product line.
 */
@NullMarked
package rural.market;

import org.jspecify.annotations.NullMarked;
