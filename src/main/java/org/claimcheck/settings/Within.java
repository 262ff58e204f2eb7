package org.claimcheck.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The least and the most that a setting may be, both included: a number, or the bytes of a size, or the seconds of a duration. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Within {

    long least() default Long.MIN_VALUE;

    long most() default Long.MAX_VALUE;
}
