/** Government: its money, its instruments, what it believes about villages. */
@NullMarked
package rural.government;

import org.jspecify.annotations.NullMarked;
