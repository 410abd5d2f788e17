package org.opensupervision.examples.cli.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;

/**
 * How many of the duties that fell due in a month were decided, and how many of them met in time.
 */
record Month(YearMonth month, int met, int decided) {
  private static final int MONTHS = 12;

  /** The months up to and with that of the day, of which only the days up to it count. */
  static List<Month> lastTwelve(LocalDate asOf, List<Finding> findings) {
    YearMonth last = YearMonth.from(asOf);
    int[] met = new int[MONTHS];
    int[] decided = new int[MONTHS];
    for (Finding found : findings) {
      int index = index(found, asOf);
      if (index >= 0) {
        decided[index] += isDecided(found) ? 1 : 0;
        met[index] += isMet(found) ? 1 : 0;
      }
    }
    var months = new ArrayList<Month>();
    for (int i = 0; i < MONTHS; i++) {
      months.add(new Month(last.minusMonths(MONTHS - 1L - i), met[i], decided[i]));
    }
    return List.copyOf(months);
  }

  OptionalDouble share() {
    return decided == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) met / decided);
  }

  /** The place in the last twelve months; negative for a duty that fell due outside of them. */
  private static int index(Finding found, LocalDate asOf) {
    Optional<LocalDate> due = found.getObligation().getDue();
    if (due.isEmpty() || due.get().isAfter(asOf)) {
      return -1;
    }
    long ago = ChronoUnit.MONTHS.between(YearMonth.from(due.get()), YearMonth.from(asOf));
    return MONTHS - 1 - (int) ago;
  }

  private static boolean isMet(Finding found) {
    return found.getStatus() == Status.MET;
  }

  private static boolean isDecided(Finding found) {
    return switch (found.getStatus()) {
      case MET, MET_LATE, OVERDUE, MISSED -> true;
      default -> false;
    };
  }
}
