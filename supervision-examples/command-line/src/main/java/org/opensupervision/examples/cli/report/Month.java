package org.opensupervision.examples.cli.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.opensupervision.model.assessment.Figure;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Formula;

/** How many of the duties that fell due in a month and were decided were met in time. */
record Month(YearMonth month, Figure figure) {
  private static final int MONTHS = 12;

  /** The months up to and with that of the day, of which only the days up to it count. */
  static List<Month> lastTwelve(LocalDate asOf, List<Finding> findings) {
    YearMonth last = YearMonth.from(asOf);
    var due = new ArrayList<List<Finding>>();
    for (int i = 0; i < MONTHS; i++) {
      due.add(new ArrayList<>());
    }
    for (Finding found : findings) {
      int index = index(found, asOf);
      if (index >= 0) {
        due.get(index).add(found);
      }
    }
    var months = new ArrayList<Month>();
    for (int i = 0; i < MONTHS; i++) {
      months.add(of(last.minusMonths(MONTHS - 1L - i), due.get(i)));
    }
    return List.copyOf(months);
  }

  private static Month of(YearMonth month, List<Finding> due) {
    return new Month(month, Figure.of(month.toString(), Formula.metInTime(), due));
  }

  OptionalDouble share() {
    return figure.getShare();
  }

  int met() {
    return figure.getNumerator();
  }

  int decided() {
    return figure.getDenominator();
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
}
