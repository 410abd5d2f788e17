package org.opensupervision.rules.policy;

import java.util.Optional;
import org.opensupervision.model.amount.CalendarPeriod;
import org.opensupervision.model.amount.Window;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.TermUnit;
import org.opensupervision.rules.document.Node;

/** Reads over how long an amount may be reached on average: whole periods, and more than one. */
final class AverageReader {
  private static final String KEY = "averaged over";

  private final Demand demand;

  AverageReader(Demand demand) {
    this.demand = demand;
  }

  Optional<Term> read(Window window) {
    return demand.value(KEY).flatMap(node -> read(node, window));
  }

  private Optional<Term> read(Node node, Window window) {
    var term = new TermReader(demand.report()).read(node, KEY);
    if (term.isPresent() && !fits(term.get(), window)) {
      demand
          .report()
          .add(
              node,
              "policy.wrong-average",
              "The term (%s) of \"averaged over\" must hold several whole periods of \"per\"."
                  .formatted(term.get()),
              "such as 3 months with per: month");
    }
    return term;
  }

  private static boolean fits(Term term, Window window) {
    if (!(window instanceof CalendarPeriod period)) {
      return false;
    }
    return switch (period.getUnit()) {
      case WEEK -> term.getUnit() == TermUnit.WEEKS && term.getAmount() > 1;
      case MONTH -> isSeveral(months(term), 1);
      case QUARTER -> isSeveral(months(term), 3);
      case HALF_YEAR -> isSeveral(months(term), 6);
      case YEAR -> isSeveral(months(term), 12);
      case TERM -> false;
    };
  }

  private static boolean isSeveral(int months, int period) {
    return months > period && months % period == 0;
  }

  private static int months(Term term) {
    return switch (term.getUnit()) {
      case MONTHS -> term.getAmount();
      case YEARS -> 12 * term.getAmount();
      default -> 0;
    };
  }
}
