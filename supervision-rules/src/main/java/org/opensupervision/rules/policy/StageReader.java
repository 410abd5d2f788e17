package org.opensupervision.rules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.policy.Stage;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.document.Sequence;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.ValueType;

/** Reads the intervals of a recurrence: one for good, or stages of which all but the last end. */
final class StageReader {
  private static final String WHAT = "every";
  private static final String AS_AGREED = "as agreed";
  private static final String UNTIL = " until ";
  private static final String EXPECTED =
      "an interval such as 1 month, or a list such as 1 week until 6 weeks, 1 month";

  private final Report report;
  private final @Nullable FactKind countedFrom;
  private final Values values;
  private final TermReader terms;

  StageReader(Report report, @Nullable FactKind countedFrom) {
    this.report = report;
    this.countedFrom = countedFrom;
    this.values = new Values(report);
    this.terms = new TermReader(report);
  }

  List<Stage> read(Node node) {
    var nodes = node instanceof Sequence ? values.items(node, WHAT) : List.of(node);
    var stages = new ArrayList<Stage>();
    @Nullable Term end = null;
    for (int index = 0; index < nodes.size(); index++) {
      boolean last = index == nodes.size() - 1;
      refuseAgreedAmongOthers(nodes.get(index), nodes.size());
      var stage = read(nodes.get(index), last, end);
      if (stage.isPresent()) {
        stages.add(stage.get());
        end = stage.get().getUntil().orElse(end);
      }
    }
    return stages;
  }

  private Optional<Stage> read(Node node, boolean last, @Nullable Term previousEnd) {
    var scalar = values.single(node, WHAT, EXPECTED);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String text = scalar.get().getText();
    int until = text.indexOf(UNTIL);
    refuseOpenEnd(scalar.get(), last, until >= 0);
    var every = interval(scalar.get(), until < 0 ? text : text.substring(0, until));
    var end =
        until < 0
            ? Optional.<Term>empty()
            : terms.read(node, text.substring(until + UNTIL.length()), "until");
    if (end.isPresent()) {
      refuseOverlap(node, previousEnd, end.get());
    }
    return Optional.of(Stage.builder().every(every).until(end).build());
  }

  private void refuseAgreedAmongOthers(Node stage, int count) {
    boolean agreed = stage instanceof Scalar scalar && scalar.getText().startsWith(AS_AGREED);
    if (agreed && count > 1) {
      report.add(
          stage,
          "policy.agreed-stage",
          "The interval \"" + AS_AGREED + "\" must stand alone, without other stages.");
    }
  }

  private Optional<Term> interval(Scalar scalar, String text) {
    if (!text.equals(AS_AGREED)) {
      return terms.read(scalar, text, WHAT);
    }
    if (countedFrom == null || !statesInterval(countedFrom)) {
      report.add(
          scalar,
          "policy.nothing-agreed",
          "The interval \"" + AS_AGREED + "\" must be counted from an event that states it.",
          "the key counted from with the event contract agreed");
    }
    return Optional.empty();
  }

  private static boolean statesInterval(FactKind kind) {
    var part = kind.attribute(WHAT);
    return part.isPresent() && part.get().getType() == ValueType.TERM;
  }

  private void refuseOpenEnd(Scalar stage, boolean last, boolean hasEnd) {
    if (last == hasEnd) {
      String message =
          last
              ? "The last stage must have no end (\"until\")."
              : "The stage must have an end (\"until\"), since another one follows.";
      report.add(stage, "policy.stage-end", message);
    }
  }

  private void refuseOverlap(Node stage, @Nullable Term previousEnd, Term end) {
    if (previousEnd != null && !previousEnd.isAlwaysShorterThan(end)) {
      report.add(
          stage,
          "policy.overlapping-stages",
          "The stage until %s must end later than the one before it, until %s, in every case."
              .formatted(end, previousEnd));
    }
  }
}
