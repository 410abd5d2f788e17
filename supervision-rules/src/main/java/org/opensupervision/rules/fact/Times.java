package org.opensupervision.rules.fact;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;

/** Reads times of day in one spelling: {@code 16:30}, with seconds only where they are not 0. */
final class Times {
  static final String EXPECTED = "a time of day, such as 16:30";

  private Times() {}

  static Optional<Object> read(String text) {
    try {
      var time = LocalTime.parse(text);
      return time.toString().equals(text) ? Optional.of(time) : Optional.empty();
    } catch (DateTimeException refused) {
      return Optional.empty();
    }
  }
}
