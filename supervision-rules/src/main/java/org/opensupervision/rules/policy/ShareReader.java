package org.opensupervision.rules.policy;

import java.util.Optional;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.vocabulary.SubjectKind;

/** Reads what an amount or a length is taken by: {@code pro rata: fte}. */
final class ShareReader {
  static final String KEY = "pro rata";
  private static final String FTE = "fte";

  private final Demand demand;
  private final Values values;

  ShareReader(Demand demand) {
    this.demand = demand;
    this.values = new Values(demand.report());
  }

  /** Reads the attribute; empty where there is none, or where it makes no sense. */
  Optional<String> read() {
    var node = demand.value(KEY);
    return node.isPresent() ? read(node.get()) : Optional.empty();
  }

  private Optional<String> read(Node node) {
    var scalar = values.single(node, KEY, FTE);
    if (scalar.isPresent() && !scalar.get().getText().equals(FTE)) {
      demand.report().add(values.wrong(node, KEY, scalar.get().getText(), FTE));
      return Optional.empty();
    }
    if (demand.events().subject().orElse(SubjectKind.PERSON) == SubjectKind.CASE) {
      demand
          .report()
          .add(
              node,
              "policy.misplaced-key",
              "The key \"" + KEY + "\" must not stand in a clause about cases.");
      return Optional.empty();
    }
    return scalar.isPresent() ? Optional.of(FTE) : Optional.empty();
  }
}
