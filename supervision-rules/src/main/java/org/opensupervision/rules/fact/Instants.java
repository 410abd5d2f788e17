package org.opensupervision.rules.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.opensupervision.rules.vocabulary.ValueType;

/**
 * Reads moments in one spelling: {@code 2026-04-02T16:00:00Z}, with up to nine decimals of a
 * second.
 *
 * <p>{@link Instant#parse} would also take 24:00, a 60th second and other offsets.
 */
public final class Instants {
  /** What a moment looks like, for messages. */
  public static final String EXPECTED = "a moment in UTC, such as 2026-04-02T16:00:00Z";

  private static final int WHOLE_SECONDS = "2026-04-02T16:00:00".length();
  private static final int MOST_DECIMALS = 9;

  private Instants() {}

  /** Returns the moment that a text states; empty if it states none. */
  public static Optional<Object> read(String text) {
    int last = text.length() - 1;
    if (last < WHOLE_SECONDS || text.charAt(last) != 'Z' || !isPunctuated(text)) {
      return Optional.empty();
    }
    int hour = twoDigits(text, 11, 23);
    int minute = twoDigits(text, 14, 59);
    int second = twoDigits(text, 17, 59);
    long nanos = nanos(text, last);
    if (hour < 0 || minute < 0 || second < 0 || nanos < 0) {
      return Optional.empty();
    }
    return ValueType.DATE
        .read(text.substring(0, 10))
        .map(day -> at((LocalDate) day, 3600 * hour + 60 * minute + second, nanos));
  }

  private static Instant at(LocalDate day, int second, long nanos) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(second).plusNanos(nanos);
  }

  private static boolean isPunctuated(String text) {
    return text.charAt(10) == 'T' && text.charAt(13) == ':' && text.charAt(16) == ':';
  }

  private static int twoDigits(String text, int at, int most) {
    int tens = digit(text, at);
    int ones = digit(text, at + 1);
    int number = 10 * tens + ones;
    return tens < 0 || ones < 0 || number > most ? -1 : number;
  }

  private static long nanos(String text, int end) {
    if (end == WHOLE_SECONDS) {
      return 0;
    }
    int decimals = end - WHOLE_SECONDS - 1;
    if (text.charAt(WHOLE_SECONDS) != '.' || decimals < 1 || decimals > MOST_DECIMALS) {
      return -1;
    }
    long nanos = 0;
    for (int i = 1; i <= MOST_DECIMALS; i++) {
      int digit = i <= decimals ? digit(text, WHOLE_SECONDS + i) : 0;
      if (digit < 0) {
        return -1;
      }
      nanos = 10 * nanos + digit;
    }
    return nanos;
  }

  private static int digit(String text, int at) {
    char digit = text.charAt(at);
    return digit < '0' || digit > '9' ? -1 : digit - '0';
  }
}
