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
    var within = demand.value("within").flatMap(this::within);
    var expected = demand.expected();
    return trigger
        .map(Event::pattern)
        .map(event -> Deadline.builder().trigger(event).within(within).expected(expected).build());
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
