/**
 * Skill: courses and who takes them, learning and forgetting, who leaves, returns, is recruited or lent.
 *
 * <p>{@link rural.talent.Talent} holds what others offer; {@link rural.talent.TalentMoves} is what comes of it in a month.
 * Whoever is trained may leave, the likelier the less can be done with the skill at home.
 */
@NullMarked
package rural.talent;

import org.jspecify.annotations.NullMarked;
