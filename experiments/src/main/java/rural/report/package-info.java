/** What is found, told: tables, figures, a summary, and how to repeat it. */
@NullMarked
package rural.report;

import org.jspecify.annotations.NullMarked;
