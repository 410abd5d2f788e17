package org.opensupervision.rules.engine.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Journal;

/** Parts journals into batches of so many facts that fit into one commit. */
final class Batches {
  private final int room;
  private final List<List<Portion>> batches = new ArrayList<>();
  private List<Portion> batch = new ArrayList<>();
  private int size;

  Batches(int room) {
    this.room = room;
  }

  /**
   * Facts of one journal that are committed together.
   *
   * @param whole all facts of the journal
   * @param facts those of this portion
   */
  record Portion(Journal whole, List<Fact> facts) {}

  /** A journal with more facts than fit goes on in the next batch, in the order of its days. */
  List<List<Portion>> of(Collection<Journal> journals) {
    for (Journal journal : journals) {
      if (size + journal.getFacts().size() > room) {
        close();
      }
      add(journal);
    }
    close();
    return batches;
  }

  private void add(Journal journal) {
    List<Fact> facts = journal.getFacts();
    for (int from = 0; from < facts.size(); from += room) {
      var portion = facts.subList(from, Math.min(from + room, facts.size()));
      batch.add(new Portion(journal, portion));
      size += portion.size();
      if (size >= room) {
        close();
      }
    }
  }

  private void close() {
    if (!batch.isEmpty()) {
      batches.add(batch);
      batch = new ArrayList<>();
      size = 0;
    }
  }
}
