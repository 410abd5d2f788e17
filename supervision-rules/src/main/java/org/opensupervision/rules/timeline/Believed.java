package org.opensupervision.rules.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Journal;

/**
 * The facts of a journal that were known at a moment and that nothing known then corrects, in the
 * order in which they must have happened.
 */
final class Believed {
  private Believed() {}

  static List<Fact> in(Journal journal, Instant knownAt) {
    List<Fact> known =
        journal.getFacts().stream().filter(fact -> !fact.getRecordedAt().isAfter(knownAt)).toList();
    Set<FactId> corrected =
        known.stream()
            .map(Fact::getSupersedes)
            .flatMap(Optional::stream)
            .collect(Collectors.toUnmodifiableSet());
    return SameDay.inOrder(
        corrected.isEmpty()
            ? known
            : known.stream().filter(fact -> !corrected.contains(fact.getId())).toList());
  }
}
