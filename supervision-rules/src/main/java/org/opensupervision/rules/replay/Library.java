package org.opensupervision.rules.replay;

/** The version of this library, the same as in its build. */
final class Library {
  static final String VERSION = "0.1.0-SNAPSHOT";

  private Library() {}
}
