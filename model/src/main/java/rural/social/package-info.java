/**
 * Social-work stations, their workers, and what a worker's limited hours do for people and for production.
 *
 * <p>Hours are the scarce thing: after administration, courses and promises they are divided between people, the worst
 * off first, and production, which orders and need pull in opposite directions. So strategies can crowd each other
 * out here.
 */
@NullMarked
package rural.social;

import org.jspecify.annotations.NullMarked;
