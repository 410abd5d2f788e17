package org.opensupervision.tck.storage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a vendor whose store breaks this rule should look at first. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface LookAt {

  /** The usual causes and the usual cure, in one or two sentences. */
  String value();
}
