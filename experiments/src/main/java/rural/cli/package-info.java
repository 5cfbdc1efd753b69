/** The command line: what a user may ask, and how the program answers. */
@NullMarked
package rural.cli;

import org.jspecify.annotations.NullMarked;
