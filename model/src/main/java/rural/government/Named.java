package rural.government;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What users call an instrument, said once, on its record. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Named {

    /** Its name in English. */
    String english();

    /** Its name in Chinese, in official wording. */
    String chinese();
}
