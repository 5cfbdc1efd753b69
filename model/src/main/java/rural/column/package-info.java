/** State variables of numerous agents, one column each. */
@NullMarked
package rural.column;

import org.jspecify.annotations.NullMarked;
