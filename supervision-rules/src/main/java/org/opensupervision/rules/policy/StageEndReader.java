package org.opensupervision.rules.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Stage;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.vocabulary.ValueType;

/**
 * Reads where a stage ends: {@code 6 weeks}, {@code 2026-09-01}, {@code contract agreed} or {@code
 * 100 hours of client work}.
 */
final class StageEndReader {
  private static final String WHAT = "until";
  private static final String OF = " of ";

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
    } else if (text.contains(OF) && beginsWithDigit(text)) {
      work(at, text.substring(0, text.indexOf(OF)), text.substring(text.indexOf(OF) + OF.length()))
          .ifPresent(work -> stage.untilAmount(work.amount()).untilEvent(work.event()));
    } else if (beginsWithDigit(text)) {
      stage.until(new TermReader(report).read(at, text, WHAT));
    } else {
      var event = events.byWord(at, text);
      if (event.isPresent()) {
        stage.untilEvent(event.get().pattern());
      }
    }
  }

  private record Work(Amount amount, EventPattern event) {}

  private Optional<Work> work(Scalar at, String size, String word) {
    var amount = new AmountReader(report).read(at, size, WHAT);
    var event = events.byWord(at, word);
    if (amount.isEmpty() || event.isEmpty()) {
      return Optional.empty();
    }
    if (amount.get().isOfMinutes()) {
      QuotaReader.refuseWithoutMinutes(report, at, WHAT, event.get().kind());
    }
    return Optional.of(new Work(amount.get(), event.get().pattern()));
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
    } else if (stage.getUntilEvent().isPresent()
        && stage.getUntilEvent().equals(before.getUntilEvent())) {
      refuse(at, size(stage), size(before), isMore(size(stage), size(before)));
    }
  }

  /** The first event of a kind is one of it. */
  private static Amount size(Stage stage) {
    return stage.getUntilAmount().orElse(Amount.ofEvents(1));
  }

  /** Whether one is not surely reached with the other; events and minutes cannot be compared. */
  private static boolean isMore(Amount one, Amount other) {
    return one.getUnit() != other.getUnit() || one.getNumber() > other.getNumber();
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
