package org.opensupervision.rules.policy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.PolicyId;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.document.Sequence;
import org.opensupervision.rules.document.Shown;

/** Reads what a policy is layered on, and which clause of a layer below a clause makes stricter. */
final class LayersReader {
  static final String KEY = "layered on";
  private static final String TIGHTENS = "tightens";

  private final Report report;
  private final Values values;

  LayersReader(Report report) {
    this.report = report;
    this.values = new Values(report);
  }

  /** Reads one id or a list of them; null stands for an id of the policy that was refused. */
  Set<PolicyId> read(Node node, @Nullable PolicyId own) {
    var nodes = node instanceof Sequence ? values.items(node, Values.of(KEY)) : List.of(node);
    var layers = new LinkedHashSet<PolicyId>();
    for (Node item : nodes) {
      values
          .single(item, KEY, "the id of a policy")
          .flatMap(this::id)
          .ifPresent(id -> add(layers, item, id, own));
    }
    return layers;
  }

  private void add(Set<PolicyId> layers, Node node, PolicyId id, @Nullable PolicyId own) {
    if (id.equals(own)) {
      report.add(
          node, "policy.own-layer", "The policy (" + id + ") must not be layered on itself.");
    } else if (!layers.add(id)) {
      report.add(node, "policy.own-layer", "The policy (" + id + ") must be named once.");
    }
  }

  private Optional<PolicyId> id(Scalar scalar) {
    try {
      return Optional.of(PolicyId.of(scalar.getText()));
    } catch (IllegalArgumentException refused) {
      refuse(
          scalar,
          "policy",
          "small letters and digits, in words joined by hyphens, such as our-town");
      return Optional.empty();
    }
  }

  /** Reads the whole id of a clause of another policy. */
  Optional<ClauseId> tightened(Node node, ClauseId own) {
    return values
        .single(node, TIGHTENS, "the whole id of a clause, such as hull:frequency.monthly")
        .flatMap(this::clause)
        .filter(id -> isBelow(node, id, own));
  }

  private Optional<ClauseId> clause(Scalar scalar) {
    try {
      return Optional.of(ClauseId.of(scalar.getText()));
    } catch (IllegalArgumentException refused) {
      refuse(scalar, "clause", "the whole id of a clause, such as hull:frequency.monthly");
      return Optional.empty();
    }
  }

  private boolean isBelow(Node node, ClauseId id, ClauseId own) {
    boolean other = !id.policy().equals(own.policy());
    if (!other) {
      report.add(
          node,
          "policy.own-layer",
          "The clause (" + id + ") to be made stricter must be one of another policy.");
    }
    return other;
  }

  private void refuse(Scalar scalar, String what, String expected) {
    report.add(
        scalar,
        "policy.wrong-id",
        "The id (" + Shown.word(scalar.getText()) + ") of the " + what + " is not one.",
        expected);
  }
}
