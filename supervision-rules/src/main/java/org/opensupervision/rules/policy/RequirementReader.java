package org.opensupervision.rules.policy;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Quality;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;

/** Reads what a clause asks for; all parts are looked at even when one is wrong. */
final class RequirementReader {
  private final Report report;
  private final EventReader events;
  private final Keys keys;

  RequirementReader(Report report, Keys keys, EventReader events) {
    this.report = report;
    this.keys = keys;
    this.events = events;
  }

  Optional<Requirement> read(RequirementKind kind) {
    return switch (kind) {
      case DEADLINE -> deadline();
      case QUALITY -> quality();
      case RECURRENCE -> recurrence();
    };
  }

  private Optional<Requirement> deadline() {
    var trigger = keys.need("after").flatMap(node -> events.read(node, "after"));
    var within = keys.value("within").flatMap(this::within);
    var expected = expected();
    if (trigger.isEmpty()) {
      return Optional.empty();
    }
    var pattern = trigger.get().pattern();
    return Optional.of(
        Deadline.builder().trigger(pattern).within(within).expected(expected).build());
  }

  private Optional<Term> within(Node node) {
    if (node instanceof Scalar scalar && isHours(scalar.getText())) {
      report.add(NotYet.problem(node, "deadline in hours", report));
      return Optional.empty();
    }
    return new TermReader(report).read(node, "within");
  }

  private static boolean isHours(String text) {
    return text.endsWith(" hours") || text.endsWith(" hour");
  }

  private Optional<Requirement> quality() {
    var event = keys.need("each").flatMap(node -> events.read(node, "each"));
    var lasts = keys.need("lasts");
    if (lasts.isEmpty()) {
      return Optional.empty();
    }
    var kind = event.map(Event::kind).orElse(null);
    var property = new DurationReader(report).read(lasts.get(), kind);
    if (event.isEmpty() || property.isEmpty()) {
      return Optional.empty();
    }
    var pattern = event.get().pattern();
    return Optional.of(Quality.builder().event(pattern).property(property.get()).build());
  }

  private Optional<Requirement> recurrence() {
    var expected = expected();
    var from = keys.value("counted from").flatMap(node -> events.read(node, "counted from"));
    var every = keys.need("every");
    if (every.isEmpty()) {
      return Optional.empty();
    }
    var stages = new StageReader(report, from.map(Event::kind).orElse(null)).read(every.get());
    var start = from.map(Event::pattern);
    return Optional.of(
        Recurrence.builder().expected(expected).stages(stages).countedFrom(start).build());
  }

  private List<EventPattern> expected() {
    var node = keys.need("expect");
    return node.isEmpty() ? List.of() : events.readAny(node.get(), "expect");
  }
}
