/** What can be set: declared once, read, checked and described. */
@NullMarked
package rural.parameter;

import org.jspecify.annotations.NullMarked;
