/**
 * What a user asks of one run, read from a file, checked, and written back with the origin of each value.
 *
 * <p>All that can be set is read off the records that declare it; nothing is clamped or guessed, and all problems of a
 * file are told together, with line, column and a suggestion.
 */
@NullMarked
package rural.scenario;

import org.jspecify.annotations.NullMarked;
