/** Chance, asked for by name: a number is a pure function of seed, agent, month and purpose. */
@NullMarked
package rural.random;

import org.jspecify.annotations.NullMarked;
