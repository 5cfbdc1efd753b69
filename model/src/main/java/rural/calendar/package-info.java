/** Months and what happens in them. */
@NullMarked
package rural.calendar;

import org.jspecify.annotations.NullMarked;
