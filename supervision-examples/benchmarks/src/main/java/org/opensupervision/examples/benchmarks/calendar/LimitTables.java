package org.opensupervision.examples.benchmarks.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The practical limit: a bit for each day, counts per word, and a table of working days. Nothing
 * that is asked is checked.
 */
final class LimitTables {
  static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  static final LocalDate END = LocalDate.of(2041, 1, 1);

  final int first = (int) FIRST.toEpochDay();
  final int days = (int) END.toEpochDay() - first;
  final int[] monthStart = new int[12 * (END.getYear() - FIRST.getYear())];
  final int[] select;
  final LocalDate[] dates;
  private final long[] bits = new long[(days + 63) / 64];
  private final int[] before = new int[bits.length + 1];

  LimitTables(Predicate<LocalDate> working) {
    for (int month = 0; month < monthStart.length; month++) {
      monthStart[month] = (int) FIRST.plusMonths(month).toEpochDay() - first - 1;
    }
    var found = new int[days];
    int count = 0;
    for (int index = 0; index < days; index++) {
      if (working.test(LocalDate.ofEpochDay(first + index))) {
        bits[index >>> 6] |= 1L << index;
        found[count++] = first + index;
      }
    }
    select = Arrays.copyOf(found, count);
    dates = Arrays.stream(select).mapToObj(LocalDate::ofEpochDay).toArray(LocalDate[]::new);
    for (int word = 0; word < bits.length; word++) {
      before[word + 1] = before[word] + Long.bitCount(bits[word]);
    }
  }

  boolean isWorking(int index) {
    return (bits[index >>> 6] & (1L << index)) != 0;
  }

  /** How many working days there are up to and with a day. */
  int rank(int index) {
    int word = index >>> 6;
    return before[word] + Long.bitCount(bits[word] << (63 - (index & 63)));
  }
}
