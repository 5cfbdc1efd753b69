/** What brings e-commerce and social work together: a shared platform, meetings, acquaintances, joint projects. */
@NullMarked
package rural.coordination;

import org.jspecify.annotations.NullMarked;
