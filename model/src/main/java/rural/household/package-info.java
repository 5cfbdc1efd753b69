/** Farm households: what they are, know, choose, earn and feel. */
@NullMarked
package rural.household;

import org.jspecify.annotations.NullMarked;
