package org.opensupervision.rules.policy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Quality;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.vocabulary.FactKind;

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
    var trigger = event(keys.need("after"), "after");
    var term = keys.value("within");
    var within = term.isPresent() ? within(term.get()) : Optional.<Term>empty();
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
    var event = event(keys.need("each"), "each");
    var lasts = keys.need("lasts");
    if (lasts.isEmpty()) {
      return Optional.empty();
    }
    var property = new DurationReader(report).read(lasts.get(), kind(event));
    if (event.isEmpty() || property.isEmpty()) {
      return Optional.empty();
    }
    var pattern = event.get().pattern();
    return Optional.of(Quality.builder().event(pattern).property(property.get()).build());
  }

  private Optional<Requirement> recurrence() {
    var expected = expected();
    var from = event(keys.value("counted from"), "counted from");
    var every = keys.need("every");
    if (every.isEmpty()) {
      return Optional.empty();
    }
    var stages = new StageReader(report, kind(from)).read(every.get());
    var recurrence = Recurrence.builder().expected(expected).stages(stages);
    if (from.isPresent()) {
      recurrence.countedFrom(from.get().pattern());
    }
    return Optional.of(recurrence.build());
  }

  private Optional<Event> event(Optional<Node> node, String key) {
    return node.isPresent() ? events.read(node.get(), key) : Optional.empty();
  }

  private static @Nullable FactKind kind(Optional<Event> event) {
    return event.isPresent() ? event.get().kind() : null;
  }

  private List<EventPattern> expected() {
    var node = keys.need("expect");
    return node.isEmpty() ? List.of() : events.readAny(node.get(), "expect");
  }
}
