/** Many runs and what they find: designs, common random numbers, failures. */
@NullMarked
package rural.experiment;

import org.jspecify.annotations.NullMarked;
