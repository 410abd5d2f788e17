package org.opensupervision.model.protection;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a part of a value its protection class; on a type, the class of every part that names none.
 *
 * <p>Every part of every value has a class, and a part that is not {@link Protection#PUBLIC} never
 * appears in {@code toString}: a test holds both.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Protected {

  /** Returns the protection class. */
  Protection value();
}
