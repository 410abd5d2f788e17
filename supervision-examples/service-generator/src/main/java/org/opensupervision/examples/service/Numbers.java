package org.opensupervision.examples.service;

/** Numbers of equal width, so that ids sort as their numbers do. */
final class Numbers {
  private Numbers() {}

  static String of(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
