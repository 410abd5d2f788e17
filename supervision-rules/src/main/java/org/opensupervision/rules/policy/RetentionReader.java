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
    Optional<Term> keep = demand.keys().need(KEEP).flatMap(node -> term(node, KEEP));
    Optional<Term> within = demand.value("within").flatMap(node -> term(node, "within"));
    Optional<String> part =
        demand
            .value("part")
            .flatMap(node -> new Values(demand.report()).text(node, "part", LONGEST_PART));
    return keep.map(
        term -> Retention.builder().after(after).keepFor(term).within(within).part(part).build());
  }

  private List<EventPattern> after() {
    Optional<Node> several = demand.value(LATER_OF);
    if (several.isEmpty()) {
      return demand.event(AFTER).map(Event::pattern).map(List::of).orElse(List.of());
    }
    demand.value(AFTER).ifPresent(this::refuseBoth);
    return laterOf(several.get());
  }

  private List<EventPattern> laterOf(Node node) {
    var patterns = new ArrayList<EventPattern>();
    for (Node item : new Values(demand.report()).items(node, Values.of(LATER_OF))) {
      demand.events().read(item, LATER_OF).map(Event::pattern).ifPresent(patterns::add);
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

  private void refuseBoth(Node after) {
    demand
        .report()
        .add(
            after,
            "policy.misplaced-key",
            "The key \"%s\" must not stand beside \"%s\".".formatted(AFTER, LATER_OF));
  }

  private Optional<Term> term(Node node, String key) {
    return new TermReader(demand.report()).read(node, key);
  }
}
