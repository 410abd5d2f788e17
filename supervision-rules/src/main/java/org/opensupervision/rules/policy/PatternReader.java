package org.opensupervision.rules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.employment.AbsenceBegun;
import org.opensupervision.model.employment.AbsenceEnded;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Lasting;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.vocabulary.Attribute;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.ValueType;

/** Reads what a mapping says of an event beside its word. */
final class PatternReader {
  static final String EVENT = "event";
  private static final String LASTING = "lasting";
  private static final String FOLLOWING = "following";
  private static final String DATED_BY = "dated by";
  static final List<String> KEYS = List.of(EVENT, LASTING, FOLLOWING, DATED_BY);

  private final Report report;
  private final EventReader events;

  PatternReader(Report report, EventReader events) {
    this.report = report;
    this.events = events;
  }

  /** Adds to the event what the mapping says of it. */
  Event read(Mapping mapping, Event named) {
    var kind = named.kind();
    var pattern = EventPattern.builder().from(named.pattern());
    where(mapping, named).ifPresent(pattern::where);
    mapping.value(LASTING).flatMap(node -> lasting(node, kind)).ifPresent(pattern::lasting);
    mapping
        .value(FOLLOWING)
        .flatMap(node -> events.read(node, FOLLOWING))
        .ifPresent(before -> pattern.following(before.pattern()));
    mapping.value(DATED_BY).flatMap(node -> datedBy(node, kind)).ifPresent(pattern::datedBy);
    return new Event(kind, pattern.build());
  }

  /** What a local word asks of the event and what is asked of it here must both hold. */
  private Optional<Condition> where(Mapping mapping, Event named) {
    String whose = "event \"" + named.kind() + "\"";
    var here =
        new ConditionReader(report, EVENT, whose, Field.of(named.kind(), events.language()))
            .readApartFrom(mapping, KEYS);
    var both = new ArrayList<Condition>();
    named.pattern().getWhere().ifPresent(condition -> addTo(both, condition));
    here.ifPresent(condition -> addTo(both, condition));
    return ConditionReader.joined(both, AllOf::of);
  }

  private static void addTo(List<Condition> conditions, Condition condition) {
    if (condition instanceof AllOf all) {
      conditions.addAll(all.getConditions());
    } else {
      conditions.add(condition);
    }
  }

  private Optional<Lasting> lasting(Node node, FactKind kind) {
    if (kind.getType() == AbsenceBegun.class || kind.getType() == AbsenceEnded.class) {
      return new LastingReader(report).read(node);
    }
    report.addMisplaced(node, LASTING, kind, "the event absence begun or absence ended");
    return Optional.empty();
  }

  private Optional<String> datedBy(Node node, FactKind kind) {
    var dates =
        kind.getAttributes().stream()
            .filter(part -> part.getType() == ValueType.DATE)
            .map(Attribute::getName)
            .toList();
    if (!dates.isEmpty()) {
      return new Values(report).word(node, DATED_BY, dates);
    }
    report.addMisplaced(node, DATED_BY, kind, "an event with a date besides its day");
    return Optional.empty();
  }
}
