/**
 * Farm households: what they are, know, choose, earn and feel.
 *
 * <p>Households are columns in {@link rural.household.Households}; rules read and write them through the view {@link
 * rural.household.Household}. Each process is one class with its parameters: shocks, word of mouth, nine decisions,
 * consumption, accounts, feelings. A household learns of couriers, firms, stations and offices only as facts of its
 * {@linkplain rural.place.Village village}; nobody here knows who sets them.
 */
@NullMarked
package rural.household;

import org.jspecify.annotations.NullMarked;
