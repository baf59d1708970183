package no.tunet.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares who may use a page or action: every role whose cell in the matrix has this right on this data to this extent. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {
    DataKind data();

    Right right();

    Scope view() default Scope.FULL;
}
