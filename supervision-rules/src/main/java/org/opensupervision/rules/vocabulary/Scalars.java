package org.opensupervision.rules.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Reads single values as strictly as they are written: no other spelling of a value is taken. */
final class Scalars {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final int MOST_DIGITS = 9;

  private Scalars() {}

  /** Plain decimal digits without sign, leading zero, separator or exponent. */
  static Optional<Integer> number(String text) {
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean plain =
        digits && text.length() <= MOST_DIGITS && (text.length() == 1 || text.charAt(0) != '0');
    return plain ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }

  static Optional<Boolean> truth(String text) {
    return switch (text) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** A day that exists, in the years 1900 to 2200, written as 2026-04-13. */
  static Optional<LocalDate> date(String text) {
    if (text.length() != 10) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.parse(text);
      boolean near = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
      return near ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException refused) {
      return Optional.empty();
    }
  }

  static <T> Optional<T> id(String text, Function<String, T> factory) {
    try {
      return Optional.of(factory.apply(text));
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }
}
