/** What a user asks of one run, read from a file, checked, and written back with the origin of each value. */
@NullMarked
package rural.scenario;

import org.jspecify.annotations.NullMarked;
