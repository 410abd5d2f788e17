package org.opensupervision.rules.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;

/** Reads pairs of dates, of which the second must not lie before the first. */
final class Dates {
  private final Report report;
  private final Values values;

  Dates(Report report) {
    this.report = report;
    this.values = new Values(report);
  }

  void read(Mapping clause, Clause.Builder parts) {
    var from = read(clause, "effective from");
    var until = read(clause, "effective until");
    refuseReversed(clause, "effective until", until.orElse(null), from.orElse(null));
    parts.effectiveFrom(from).effectiveUntil(until);
  }

  Optional<LocalDate> read(Mapping mapping, String key) {
    var node = mapping.value(key);
    return node.isPresent() ? values.date(node.get(), key) : Optional.empty();
  }

  void refuseReversed(
      Mapping mapping, String key, @Nullable LocalDate last, @Nullable LocalDate first) {
    if (last != null && first != null && last.isBefore(first)) {
      Node at = mapping.value(key).orElse(mapping);
      report.add(
          at,
          "policy.dates-reversed",
          "The date \"%s\" (%s) must not be before \"effective from\" (%s)."
              .formatted(key, last, first));
    }
  }
}
