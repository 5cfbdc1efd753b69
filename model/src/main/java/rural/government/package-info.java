/**
 * Government: its money, its instruments, what it believes about villages.
 *
 * <p>Each instrument is one record of a sealed family, with unit costs and delays of its own; a {@link
 * rural.government.Programme} is one under way. Government knows all actors and acts on them by their verbs; none of
 * them knows government. It sees villages late and with errors, and chooses by what it believes.
 */
@NullMarked
package rural.government;

import org.jspecify.annotations.NullMarked;
