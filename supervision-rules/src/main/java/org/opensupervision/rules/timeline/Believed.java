package org.opensupervision.rules.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    var known = new ArrayList<Fact>();
    var corrected = new HashSet<FactId>();
    for (Fact fact : journal.getFacts()) {
      if (!fact.getRecordedAt().isAfter(knownAt)) {
        known.add(fact);
        addTo(corrected, fact.getSupersedes());
      }
    }
    return SameDay.inOrder(corrected.isEmpty() ? List.copyOf(known) : without(corrected, known));
  }

  private static void addTo(Set<FactId> corrected, Optional<FactId> superseded) {
    if (superseded.isPresent()) {
      corrected.add(superseded.get());
    }
  }

  private static List<Fact> without(Set<FactId> corrected, List<Fact> known) {
    var believed = new ArrayList<Fact>();
    for (Fact fact : known) {
      if (!corrected.contains(fact.getId())) {
        believed.add(fact);
      }
    }
    return List.copyOf(believed);
  }
}
