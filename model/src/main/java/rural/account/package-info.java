/** Who has how much money, and which payments it came by. */
@NullMarked
package rural.account;

import org.jspecify.annotations.NullMarked;
