/**
 * Who has how much money, and which payments it came by.
 *
 * <p>Six accounts, the outside among them; every yuan that leaves one enters another, in amounts that add up exactly in
 * any order.
 */
@NullMarked
package rural.account;

import org.jspecify.annotations.NullMarked;
