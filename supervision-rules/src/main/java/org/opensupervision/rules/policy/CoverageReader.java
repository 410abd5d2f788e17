package org.opensupervision.rules.policy;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.policy.Coverage;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.ValueType;

/** Reads what must appear across a window: {@code across}, {@code of} and {@code covers}. */
final class CoverageReader {
  private static final String ACROSS = "across";
  private static final String COVERS = "covers";
  private static final String ATTRIBUTE = "attribute";
  private static final String EXPECTED = "a term such as 3 months, or how many in a row, such as 3";
  private static final int MOST_EVENTS = 100;

  private final Demand demand;
  private final Values values;

  CoverageReader(Demand demand) {
    this.demand = demand;
    this.values = new Values(demand.report());
  }

  Optional<Requirement> read() {
    var parts = Coverage.builder();
    var event = demand.event("of");
    demand.keys().need(ACROSS).ifPresent(node -> across(node, parts));
    var members =
        demand
            .keys()
            .need(COVERS)
            .map(node -> new MemberReader(demand.report()).read(node, COVERS))
            .orElse(List.of());
    var attribute = event.map(Event::kind).flatMap(this::attribute);
    if (event.isEmpty() || attribute.isEmpty()) {
      return Optional.empty();
    }
    var pattern = event.get().pattern();
    FactKind kind = event.get().kind();
    demand
        .value(COVERS)
        .ifPresent(
            node ->
                new MemberReader(demand.report())
                    .refuseUnknown(node, COVERS, kind, attribute.get()));
    return Optional.of(parts.event(pattern).attribute(attribute.get()).members(members).build());
  }

  private void across(Node node, Coverage.Builder parts) {
    values.single(node, ACROSS, EXPECTED).ifPresent(scalar -> across(scalar, parts));
  }

  private void across(Scalar scalar, Coverage.Builder parts) {
    var number = ValueType.NUMBER.read(scalar.getText()).map(Integer.class::cast);
    if (number.isEmpty()) {
      new TermReader(demand.report()).read(scalar, ACROSS).ifPresent(parts::window);
    } else if (number.get() < 2 || number.get() > MOST_EVENTS || !scalar.isPlain()) {
      demand.report().add(values.wrong(scalar, ACROSS, scalar.getText(), "from 2 to 100 in a row"));
    } else {
      parts.events(number.get());
    }
  }

  /** The list of the event that is meant, which need not be named where it has only one. */
  private Optional<String> attribute(FactKind kind) {
    var named = demand.value(ATTRIBUTE);
    if (named.isPresent()) {
      return values.word(named.get(), ATTRIBUTE, MemberReader.lists(kind));
    }
    return demand
        .value(COVERS)
        .flatMap(node -> new MemberReader(demand.report()).attribute(node, COVERS, kind));
  }
}
