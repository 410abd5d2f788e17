package org.opensupervision.rules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.time.Lasting;
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
  private static final String ONLY = "only";
  static final List<String> KEYS = List.of(EVENT, LASTING, FOLLOWING, DATED_BY, ONLY);

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
    var where = where(mapping, named);
    if (where.isPresent()) {
      pattern.where(where.get());
    }
    var lasting = mapping.value(LASTING);
    if (lasting.isPresent()) {
      pattern.lasting(lasting(lasting.get(), kind));
    }
    var following = mapping.value(FOLLOWING);
    if (following.isPresent()) {
      follow(following.get(), pattern);
    }
    var datedBy = mapping.value(DATED_BY);
    if (datedBy.isPresent()) {
      pattern.datedBy(datedBy(datedBy.get(), kind));
    }
    var only = mapping.value(ONLY);
    if (only.isPresent()) {
      boolean first = new Values(report).word(only.get(), ONLY, List.of("first")).isPresent();
      pattern.firstOnly(first);
    }
    return new Event(kind, pattern.build());
  }

  private void follow(Node node, EventPattern.Builder pattern) {
    var before = events.read(node, FOLLOWING);
    if (before.isPresent()) {
      pattern.following(before.get().pattern());
    }
  }

  /** What a local word asks of the event and what is asked of it here must both hold. */
  private Optional<Condition> where(Mapping mapping, Event named) {
    String whose = "event \"" + named.kind() + "\"";
    var here =
        new ConditionReader(report, EVENT, whose, events.language().parts(named.kind()))
            .readApartFrom(mapping, KEYS);
    var both = new ArrayList<Condition>();
    addTo(both, named.pattern().getWhere());
    addTo(both, here);
    return ConditionReader.allOf(both);
  }

  private static void addTo(List<Condition> conditions, Optional<Condition> condition) {
    if (condition.isEmpty()) {
      return;
    }
    if (condition.get() instanceof AllOf all) {
      conditions.addAll(all.getConditions());
    } else {
      conditions.add(condition.get());
    }
  }

  private Optional<Lasting> lasting(Node node, FactKind kind) {
    if (kind.getWord().equals("absence begun") || kind.getWord().equals("absence ended")) {
      return new LastingReader(report).read(node);
    }
    report.addMisplaced(node, LASTING, kind, "the event absence begun or absence ended");
    return Optional.empty();
  }

  private Optional<String> datedBy(Node node, FactKind kind) {
    var dates = new ArrayList<String>();
    for (Attribute part : kind.getAttributes()) {
      if (part.getType() == ValueType.DATE) {
        dates.add(part.getName());
      }
    }
    if (!dates.isEmpty()) {
      return new Values(report).word(node, DATED_BY, dates);
    }
    report.addMisplaced(node, DATED_BY, kind, "an event with a date besides its day");
    return Optional.empty();
  }
}
