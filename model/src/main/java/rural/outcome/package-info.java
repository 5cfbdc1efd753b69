/**
 * What is measured of a run, and kept of it.
 *
 * <p>Outcomes are declared once, in {@link rural.outcome.Outcome}, {@link rural.outcome.Measure} and {@link
 * rural.outcome.Group}. Everything here reads; nothing can influence a run, but {@link rural.outcome.Watch} stops one
 * that breaks a law.
 */
@NullMarked
package rural.outcome;

import org.jspecify.annotations.NullMarked;
