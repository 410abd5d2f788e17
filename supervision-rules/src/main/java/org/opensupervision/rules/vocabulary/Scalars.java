package org.opensupervision.rules.vocabulary;

import java.time.LocalDate;
import java.util.Optional;

/** Reads single values as strictly as they are written: no other spelling of a value is taken. */
final class Scalars {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final int MOST_DIGITS = 9;

  private Scalars() {}

  /** Plain decimal digits without sign, leading zero, separator or exponent. */
  static Optional<Integer> number(String text) {
    int length = text.length();
    boolean plain = length > 0 && length <= MOST_DIGITS && (length == 1 || text.charAt(0) != '0');
    int number = plain ? digits(text, 0, length) : -1;
    return number < 0 ? Optional.empty() : Optional.of(number);
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
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return Optional.empty();
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    boolean near = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
    return near && day >= 1 && day <= LocalDate.of(year, month, 1).lengthOfMonth()
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  /** The number that plain digits stand for; -1 where another character stands among them. */
  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      number = 10 * number + digit - '0';
    }
    return number;
  }
}
