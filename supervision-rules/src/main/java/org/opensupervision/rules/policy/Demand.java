package org.opensupervision.rules.policy;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;

/**
 * What the readers of all kinds of requirement share: the keys of the clause, and the events read
 * so far.
 */
record Demand(Report report, Keys keys, EventReader events) {

  /** Reads the event of a key that must be there. */
  Optional<Event> event(String key) {
    return event(keys.need(key), key);
  }

  private Optional<Event> event(Optional<Node> node, String key) {
    return node.isPresent() ? events.read(node.get(), key) : Optional.empty();
  }

  /** Reads what starts a clock: an event, or an attribute that takes a value. */
  Optional<Event> clock(String key) {
    var node = value(key);
    return node.isPresent() && BeginningReader.isMeant(node.get())
        ? new BeginningReader(report, events).read((Mapping) node.get())
        : event(node, key);
  }

  /** Reads what is expected, any one of which is enough. */
  List<EventPattern> expected() {
    var node = keys.need("expect");
    return node.isEmpty() ? List.of() : events.readAny(node.get(), "expect");
  }

  /** Reads what is expected, with the kinds of its events. */
  List<Event> expectedEvents() {
    var node = keys.need("expect");
    return node.isEmpty() ? List.of() : events.readEach(node.get(), "expect");
  }

  /** Reads what never counts. */
  List<EventPattern> notCounting() {
    var node = keys.value("not counting");
    return node.isEmpty() ? List.of() : events.readAny(node.get(), "not counting");
  }

  /** Reports keys that make no sense beside another one. */
  void refuseBeside(String other, List<String> keysToRefuse) {
    for (String key : keysToRefuse) {
      var node = value(key);
      if (node.isPresent()) {
        report.add(
            node.get(),
            "policy.misplaced-key",
            "The key \"%s\" must not stand with the key \"%s\".".formatted(key, other));
      }
    }
  }

  boolean hasAny(List<String> ofKeys) {
    for (String key : ofKeys) {
      if (value(key).isPresent()) {
        return true;
      }
    }
    return false;
  }

  Optional<Node> value(String key) {
    return keys.value(key);
  }
}
