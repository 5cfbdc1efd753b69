/** Elementary functions and sums that give the same bytes on every machine and in every order. */
@NullMarked
package rural.arithmetic;

import org.jspecify.annotations.NullMarked;
