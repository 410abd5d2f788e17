package org.opensupervision.rules.policy;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.document.Node;

/**
 * Reads what is owed by a date: {@code after}, {@code within} and {@code expect}, or {@code before}
 * and {@code at least}.
 */
final class DeadlineReader {
  private static final String AFTER = "after";
  private static final String BEFORE = "before";
  private static final String WITHIN = "within";
  private static final String NOT_BEFORE = "not before";
  private static final String AT_LEAST = "at least";
  static final List<String> KEYS =
      List.of(
          AFTER,
          BEFORE,
          AT_LEAST,
          NOT_BEFORE,
          WITHIN,
          "expect",
          SuspensionReader.DURING,
          SuspensionReader.ON_RETURN);

  private final Demand demand;
  private final HoursReader hours;

  DeadlineReader(Demand demand) {
    this.demand = demand;
    this.hours = new HoursReader(demand.report());
  }

  Optional<Requirement> read() {
    boolean before = demand.value(BEFORE).isPresent();
    var parts = Deadline.builder().before(before);
    var trigger = demand.event(before ? BEFORE : AFTER);
    if (before) {
      readBefore(parts);
    } else {
      readAfter(parts);
    }
    var expected = demand.expected();
    boolean plain = !before && demand.value(NOT_BEFORE).isEmpty() && !isInHours();
    if (plain) {
      new SuspensionReader(demand).read(parts);
    }
    return trigger.isPresent()
        ? Optional.of(parts.trigger(trigger.get().pattern()).expected(expected).build())
        : Optional.empty();
  }

  private void readBefore(Deadline.Builder parts) {
    for (String key : List.of(AFTER, WITHIN, NOT_BEFORE)) {
      refuse(key, BEFORE);
    }
    demand.refuseBeside(BEFORE, SuspensionReader.KEYS);
    parts.atLeast(term(AT_LEAST));
  }

  private void readAfter(Deadline.Builder parts) {
    refuse(AT_LEAST, AFTER);
    var notBefore = term(NOT_BEFORE);
    parts.notBefore(notBefore);
    if (demand.value(NOT_BEFORE).isPresent()) {
      demand.keys().need(WITHIN);
    }
    var node = demand.value(WITHIN);
    if (notBefore.isPresent()) {
      demand.refuseBeside(NOT_BEFORE, SuspensionReader.KEYS);
    }
    if (node.isPresent() && HoursReader.isHours(node.get())) {
      for (String key : SuspensionReader.KEYS) {
        refuse(key, "within\" in hours, \"" + AFTER);
      }
      parts.withinHours(hours.read(node.get()));
      refuse(NOT_BEFORE, "within\" in hours, \"" + AFTER);
      return;
    }
    var within = term(WITHIN);
    parts.within(within);
    if (notBefore.isPresent() && within.isPresent()) {
      refuseReversed(notBefore.get(), within.get());
    }
  }

  private boolean isInHours() {
    var within = demand.value(WITHIN);
    return within.isPresent() && HoursReader.isHours(within.get());
  }

  private Optional<Term> term(String key) {
    var node = demand.value(key);
    return node.isPresent()
        ? new TermReader(demand.report()).read(node.get(), key)
        : Optional.empty();
  }

  private void refuse(String key, String with) {
    var node = demand.value(key);
    if (node.isPresent()) {
      refuse(node.get(), key, with);
    }
  }

  private void refuse(Node node, String key, String with) {
    String message = "The key \"%s\" must not stand with \"%s\".".formatted(key, with);
    demand.report().add(node, "policy.misplaced-key", message);
  }

  private void refuseReversed(Term first, Term last) {
    if (!first.isAlwaysShorterThan(last)) {
      String message =
          "The term \"not before\" (%s) must be shorter than \"within\" (%s) in every case."
              .formatted(first, last);
      demand
          .value(NOT_BEFORE)
          .ifPresent(node -> demand.report().add(node, "policy.no-time-left", message));
    }
  }
}
