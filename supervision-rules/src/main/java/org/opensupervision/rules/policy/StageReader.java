package org.opensupervision.rules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.policy.Stage;
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
  private final IntervalReader intervals;
  private final StageEndReader ends;

  StageReader(Report report, EventReader events, @Nullable FactKind countedFrom) {
    this.report = report;
    this.countedFrom = countedFrom;
    this.values = new Values(report);
    this.intervals = new IntervalReader(report);
    this.ends = new StageEndReader(report, events);
  }

  List<Stage> read(Node node) {
    var nodes = node instanceof Sequence ? values.items(node, WHAT) : List.of(node);
    var stages = new ArrayList<Stage>();
    for (int index = 0; index < nodes.size(); index++) {
      boolean last = index == nodes.size() - 1;
      refuseAgreedAmongOthers(nodes.get(index), nodes.size());
      var stage = read(nodes.get(index), last);
      if (stage.isPresent()) {
        stages.add(stage.get());
      }
    }
    ends.refuseOverlaps(nodes, stages);
    return stages;
  }

  private Optional<Stage> read(Node node, boolean last) {
    var scalar = values.single(node, WHAT, EXPECTED);
    return scalar.isPresent() ? Optional.of(read(scalar.get(), last)) : Optional.empty();
  }

  private Stage read(Scalar scalar, boolean last) {
    String text = scalar.getText();
    int until = text.indexOf(UNTIL);
    var stage = Stage.builder();
    interval(scalar, until < 0 ? text : text.substring(0, until), stage);
    if (until >= 0) {
      ends.read(scalar, text.substring(until + UNTIL.length()), stage);
    } else if (!last) {
      refuseOpenEnd(scalar);
    }
    return stage.build();
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

  private void interval(Scalar scalar, String text, Stage.Builder stage) {
    if (!text.equals(AS_AGREED)) {
      intervals.read(scalar, text, stage);
    } else if (countedFrom == null || !statesInterval(countedFrom)) {
      report.add(
          scalar,
          "policy.nothing-agreed",
          "The interval \"" + AS_AGREED + "\" must be counted from an event that states it.",
          "the key counted from with the event contract agreed");
    }
  }

  private static boolean statesInterval(FactKind kind) {
    var part = kind.attribute(WHAT);
    return part.isPresent() && part.get().getType() == ValueType.TERM;
  }

  private void refuseOpenEnd(Scalar stage) {
    report.add(
        stage,
        "policy.stage-end",
        "The stage must have an end (\"until\"), since another one follows.");
  }
}
