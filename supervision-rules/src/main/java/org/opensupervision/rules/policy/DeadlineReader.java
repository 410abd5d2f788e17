package org.opensupervision.rules.policy;

import java.util.Optional;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;

/** Reads what is owed by a date: {@code after}, {@code within} and {@code expect}. */
final class DeadlineReader {
  private final Demand demand;

  DeadlineReader(Demand demand) {
    this.demand = demand;
  }

  Optional<Requirement> read() {
    var trigger = demand.event("after");
    var term = demand.value("within");
    var within = term.isPresent() ? within(term.get()) : Optional.<Term>empty();
    var expected = demand.expected();
    if (trigger.isEmpty()) {
      return Optional.empty();
    }
    var pattern = trigger.get().pattern();
    return Optional.of(
        Deadline.builder().trigger(pattern).within(within).expected(expected).build());
  }

  private Optional<Term> within(Node node) {
    if (node instanceof Scalar scalar && isHours(scalar.getText())) {
      demand.report().add(NotYet.problem(node, "deadline in hours", demand.report()));
      return Optional.empty();
    }
    return new TermReader(demand.report()).read(node, "within");
  }

  private static boolean isHours(String text) {
    return text.endsWith(" hours") || text.endsWith(" hour");
  }
}
