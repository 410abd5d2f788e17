package org.opensupervision.examples.benchmarks.peer;

import java.time.LocalDate;
import java.util.function.IntUnaryOperator;
import org.opensupervision.examples.benchmarks.calendar.Contenders;
import org.opensupervision.examples.benchmarks.population.Rule;

/** For each rule and every day of the calendar: what is due when it is counted from there. */
final class DueTables {
  private static final int WORKING_DAYS = 5;
  private static final int LAST_DAYS_WITHOUT_ENTRY = 100;

  final int first;
  final int[][] due = new int[Rule.COUNT][];

  DueTables() {
    var calendar = Contenders.limitNumbers();
    first = calendar.first();
    int length = calendar.days() - LAST_DAYS_WITHOUT_ENTRY;
    due[Rule.MONTHLY] = table(length, months(1));
    due[Rule.CASE] = table(length, months(2));
    due[Rule.OBSERVATION] = table(length, months(3));
    due[Rule.RECORD] = table(length, day -> calendar.plus(day, WORKING_DAYS));
  }

  private int[] table(int length, IntUnaryOperator dueFrom) {
    var table = new int[length];
    for (int index = 0; index < length; index++) {
      table[index] = dueFrom.applyAsInt(first + index);
    }
    return table;
  }

  private static IntUnaryOperator months(int months) {
    return day -> (int) LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay();
  }
}
