package org.opensupervision.rules.policy;

import java.time.LocalDate;
import java.util.List;
import org.opensupervision.model.policy.Stage;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.vocabulary.ValueType;

/** Reads where a stage ends: {@code 6 weeks}, {@code 2026-09-01} or {@code contract agreed}. */
final class StageEndReader {
  private static final String WHAT = "until";

  private final Report report;
  private final EventReader events;

  StageEndReader(Report report, EventReader events) {
    this.report = report;
    this.events = events;
  }

  void read(Scalar at, String text, Stage.Builder stage) {
    var date = ValueType.DATE.read(text);
    if (date.isPresent()) {
      stage.untilDate((LocalDate) date.get());
    } else if (beginsWithDigit(text)) {
      stage.until(new TermReader(report).read(at, text, WHAT));
    } else {
      var event = events.byWord(at, text);
      if (event.isPresent()) {
        stage.untilEvent(event.get().pattern());
      }
    }
  }

  private static boolean beginsWithDigit(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(0));
  }

  /** Refuses ends of one kind that do not follow each other; only the facts tell it of others. */
  void refuseOverlaps(List<? extends Node> nodes, List<Stage> stages) {
    for (int i = 1; i < stages.size() && stages.size() == nodes.size(); i++) {
      refuseOverlap(nodes.get(i), stages.get(i - 1), stages.get(i));
    }
  }

  private void refuseOverlap(Node at, Stage before, Stage stage) {
    if (before.getUntil().isPresent() && stage.getUntil().isPresent()) {
      Term end = stage.getUntil().get();
      refuse(at, end, before.getUntil().get(), before.getUntil().get().isAlwaysShorterThan(end));
    } else if (before.getUntilDate().isPresent() && stage.getUntilDate().isPresent()) {
      LocalDate end = stage.getUntilDate().get();
      refuse(at, end, before.getUntilDate().get(), before.getUntilDate().get().isBefore(end));
    }
  }

  private void refuse(Node at, Object end, Object previousEnd, boolean follows) {
    if (!follows) {
      report.add(
          at,
          "policy.overlapping-stages",
          "The stage until %s must end later than the one before it, until %s, in every case."
              .formatted(end, previousEnd));
    }
  }
}
