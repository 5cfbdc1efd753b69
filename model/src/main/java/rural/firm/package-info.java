/** E-commerce firms: what they buy, from whom, at what price, and whether they live. */
@NullMarked
package rural.firm;

import org.jspecify.annotations.NullMarked;
