/** Social-work stations, their workers, and what a worker's limited hours do for people and for production. */
@NullMarked
package rural.social;

import org.jspecify.annotations.NullMarked;
