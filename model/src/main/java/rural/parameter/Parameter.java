package rural.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a parameter, once, on a component of a record.
 *
 * <p>YAML binding, the JSON schema, the documentation's table, the window's sliders and the ranges of a sensitivity
 * analysis are all read off this declaration. Components may be {@code double}, {@code int}, {@code boolean} or an
 * enum; an enum or a boolean states its {@link #standard() standard} in {@link #choice()}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {

    /** One sentence, in English, that a policy analyst understands; no final stop. */
    String description();

    /** The same sentence in Chinese, in the words that a Chinese official would use. */
    String zh();

    /** The unit, spelled as users write it: "yuan", "share", "per year", "hours", "parcels/day", "log-odds". */
    String unit();

    /** The standard value of a number. */
    double standard() default Double.NaN;

    /** The standard value of a boolean ("true") or an enum (its key, "need"); empty for numbers. */
    String choice() default "";

    /** Least and greatest value that is accepted, both included; required for numbers. */
    double[] range() default {};

    /** Range that a sensitivity analysis explores; the accepted range when empty. */
    double[] explore() default {};

    /** Lever, uncertainty or constant. */
    Kind kind() default Kind.UNCERTAINTY;

    /** A key of {@code sources.bib}, or "assumption". */
    String source();
}
