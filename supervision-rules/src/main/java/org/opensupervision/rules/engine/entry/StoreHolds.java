package org.opensupervision.rules.engine.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opensupervision.model.casework.CaseHoldLifted;
import org.opensupervision.model.casework.CaseHoldPlaced;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.file.LegalHoldLifted;
import org.opensupervision.model.file.LegalHoldPlaced;
import org.opensupervision.rules.timeline.SubjectState;
import org.opensupervision.spi.storage.commit.HoldChange;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * The holds that a store has to keep for a journal: one for each fact that places a hold, under the
 * id of that fact, until it is lifted by name or corrected.
 *
 * <p>The name of a hold may tell of the matter, and a store keeps the ids of holds for good, so
 * that it never gets the name. A hold that is to begin later holds at once.
 */
final class StoreHolds {
  private StoreHolds() {}

  /** Returns what changes for the store when a journal with these facts gets others. */
  static List<HoldChange> changes(JournalId id, Journal before, Journal after) {
    var earlier = standing(before);
    var changes = new ArrayList<HoldChange>();
    standing(after)
        .forEach(
            (fact, holds) -> {
              if (!holds.equals(earlier.getOrDefault(fact, false))) {
                changes.add(change(id, fact.getValue(), holds));
              }
            });
    return List.copyOf(changes);
  }

  private static HoldChange change(JournalId id, String hold, boolean holds) {
    return holds ? HoldChange.placed(id, hold) : HoldChange.lifted(id, hold);
  }

  /** Whether each fact that ever placed a hold still does. */
  private static Map<FactId, Boolean> standing(Journal journal) {
    Map<FactId, Boolean> standing = new LinkedHashMap<>();
    for (Fact fact : journal.getFacts()) {
      if (isPlacing(fact)) {
        standing.put(fact.getId(), false);
      }
    }
    if (!standing.isEmpty()) {
      var believed = SubjectState.believed(LocalDate.MAX, journal, Instant.MAX);
      for (Fact fact : believed) {
        if (isPlacing(fact)) {
          standing.put(fact.getId(), believed.stream().noneMatch(one -> lifts(one, fact)));
        }
      }
    }
    return standing;
  }

  private static boolean isPlacing(Fact fact) {
    return fact instanceof LegalHoldPlaced || fact instanceof CaseHoldPlaced;
  }

  private static boolean lifts(Fact lifting, Fact placing) {
    boolean sameName =
        (lifting instanceof LegalHoldLifted one
                && placing instanceof LegalHoldPlaced other
                && one.getHold().equals(other.getHold()))
            || (lifting instanceof CaseHoldLifted two
                && placing instanceof CaseHoldPlaced another
                && two.getHold().equals(another.getHold()));
    return sameName && !lifting.getOccurredOn().isBefore(placing.getOccurredOn());
  }
}
