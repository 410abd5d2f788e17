package org.opensupervision.spi.storage.memory;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.opensupervision.spi.storage.commit.Erasure;
import org.opensupervision.spi.storage.commit.HoldChange;
import org.opensupervision.spi.storage.failure.ErasureTooEarlyException;
import org.opensupervision.spi.storage.failure.HeldException;
import org.opensupervision.spi.storage.value.JournalId;

/** The holds of each journal, and what they refuse. */
final class HoldShelf {

  private final Map<JournalId, Set<String>> holds = new HashMap<>();

  void check(Erasure erasure) {
    var held = holds.getOrDefault(erasure.getJournal(), Set.of());
    if (!held.isEmpty()) {
      throw new HeldException(erasure.getJournal(), held);
    }
  }

  void change(HoldChange change) {
    var held = holds.computeIfAbsent(change.getJournal(), none -> new HashSet<>());
    if (change.isPlaced()) {
      held.add(change.getHold());
    } else {
      held.remove(change.getHold());
    }
  }

  static void checkMoment(Erasure erasure, Instant now) {
    if (now.isBefore(erasure.getNotBefore())) {
      throw new ErasureTooEarlyException(erasure.getJournal(), erasure.getNotBefore());
    }
  }
}
