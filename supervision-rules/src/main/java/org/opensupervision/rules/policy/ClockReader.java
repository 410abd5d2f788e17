package org.opensupervision.rules.policy;

import java.util.Optional;
import org.opensupervision.model.amount.CalendarPeriod;
import org.opensupervision.model.amount.PeriodUnit;
import org.opensupervision.model.amount.Window;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.rules.document.Scalar;

/** Reads what starts the count of an amount: {@code counted from: employed}. */
final class ClockReader {
  private static final String KEY = "counted from";

  private final Demand demand;

  ClockReader(Demand demand) {
    this.demand = demand;
  }

  void read(Recurrence.Builder asked, Optional<Window> window) {
    var node = demand.value(KEY);
    if (node.isPresent() && window.isPresent() && isOfCalendar(window.get())) {
      demand
          .report()
          .add(
              node.get(),
              "policy.misplaced-key",
              "The key \"" + KEY + "\" must not stand with periods that have days of their own.",
              "one of week, month, quarter, half year, year in \"per\"");
    }
    demand.clock(KEY).map(Event::pattern).ifPresent(asked::countedFrom);
  }

  /** Terms, and periods of years that are said to begin with a month. */
  private boolean isOfCalendar(Window window) {
    boolean ofMonth =
        demand.value("per").orElse(null) instanceof Scalar scalar
            && scalar.getText().contains(WindowReader.FROM);
    return window instanceof CalendarPeriod period
        && (ofMonth || period.getUnit() == PeriodUnit.TERM);
  }
}
