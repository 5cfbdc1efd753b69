/** One run of one county. */
@NullMarked
package rural;

import org.jspecify.annotations.NullMarked;
