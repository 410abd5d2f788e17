package org.opensupervision.rules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.policy.Retention;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Sequence;

/**
 * Reads how long something is kept: {@code keep}, {@code after} or {@code after the later of},
 * {@code part} and {@code within}.
 */
final class RetentionReader {
  private static final String KEEP = "keep";
  private static final String AFTER = "after";
  static final String LATER_OF = "after the later of";
  private static final int LONGEST_PART = 200;

  private final Demand demand;

  RetentionReader(Demand demand) {
    this.demand = demand;
  }

  Optional<Requirement> read() {
    List<EventPattern> after = after();
    Optional<Term> keep = term(demand.keys().need(KEEP), KEEP);
    Optional<Term> within = term(demand.value("within"), "within");
    Optional<String> part =
        new Values(demand.report()).text(demand.value("part"), "part", LONGEST_PART);
    return keep.isPresent()
        ? Optional.of(
            Retention.builder().after(after).keepFor(keep.get()).within(within).part(part).build())
        : Optional.empty();
  }

  private List<EventPattern> after() {
    Optional<Node> several = demand.value(LATER_OF);
    if (several.isEmpty()) {
      var event = demand.event(AFTER);
      return event.isPresent() ? List.of(event.get().pattern()) : List.of();
    }
    demand.refuseBeside(LATER_OF, List.of(AFTER));
    return laterOf(several.get());
  }

  private List<EventPattern> laterOf(Node node) {
    var patterns = new ArrayList<EventPattern>();
    for (Node item : new Values(demand.report()).items(node, Values.of(LATER_OF))) {
      var event = demand.events().read(item, LATER_OF);
      if (event.isPresent()) {
        patterns.add(event.get().pattern());
      }
    }
    if (node instanceof Sequence list && list.getItems().size() == 1) {
      demand
          .report()
          .add(
              node,
              "policy.one-event",
              "The " + Values.of(LATER_OF) + " must be two events or more.",
              "the key after for a single one");
    }
    return patterns;
  }

  private Optional<Term> term(Optional<Node> node, String key) {
    return node.isPresent()
        ? new TermReader(demand.report()).read(node.get(), key)
        : Optional.empty();
  }
}
