/** Skill: courses and who takes them, learning and forgetting, who leaves, returns, is recruited or lent. */
@NullMarked
package rural.talent;

import org.jspecify.annotations.NullMarked;
