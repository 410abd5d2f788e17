package org.opensupervision.rules.engine.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.engine.index.DueIndex;
import org.opensupervision.rules.engine.index.Look;
import org.opensupervision.rules.engine.ledger.FactCodec;
import org.opensupervision.rules.engine.ledger.OpenJournal;
import org.opensupervision.rules.engine.vendor.Store;
import org.opensupervision.spi.storage.StoragePart;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.due.DueUpdate;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.Bytes;

/** What comes to journals: the facts that are not there yet, and the entries they become. */
final class Additions {
  private final Map<OpenJournal, List<Fact>> fresh = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Adds facts to a journal, leaving out those that are there with the same content. */
  void add(OpenJournal journal, Collection<? extends Fact> facts) {
    var mine = fresh.computeIfAbsent(journal, none -> new ArrayList<>());
    for (Fact fact : facts) {
      Optional<Fact> there = journal.fact(fact.getId());
      if (there.isEmpty()) {
        mine.add(fact);
      } else if (!there.get().equals(fact)) {
        problems.add(rival(fact));
      }
    }
  }

  private static Problem rival(Fact fact) {
    return Problem.builder()
        .code("facts.same-id")
        .message("The fact " + fact.getId() + " was recorded before, with another content.")
        .expected("an id of its own for each fact")
        .build();
  }

  /** Throws what stands against the facts, if anything does. */
  void refuseRivals() {
    if (!problems.isEmpty()) {
      throw new SupervisionException(problems);
    }
  }

  /** The facts that are not there yet. */
  List<Fact> facts() {
    return fresh.values().stream().flatMap(List::stream).toList();
  }

  /** How a journal is given its row in the due index. */
  interface Indexing {
    Look look(Journal journal, JournalHead head);

    static Indexing on(LocalDate today, DueIndex index) {
      return (journal, head) -> index.look(journal, head, today);
    }
  }

  /** Puts the entries of the facts, and the rows of their journals, into a commit. */
  void addTo(Commit.Builder commit, Salts salts, Indexing indexing) {
    fresh.forEach(
        (journal, facts) -> {
          if (!facts.isEmpty()) {
            addTo(commit, journal, facts, salts, indexing);
          }
        });
  }

  /** Puts the holds that the facts place and lift into a commit, if the store keeps any. */
  void addHoldsTo(Commit.Builder commit, Store store) {
    if (store.getCapabilities().claims(StoragePart.ERASURE)) {
      fresh.forEach(
          (journal, facts) ->
              commit.addAllHolds(
                  StoreHolds.changes(
                      journal.getHead().getJournal(), journal.asJournal(), with(journal, facts))));
    }
  }

  private static Journal with(OpenJournal journal, List<Fact> facts) {
    var all = new ArrayList<>(journal.getFacts());
    all.addAll(facts);
    return Journal.of(journal.getSubject(), all);
  }

  private static void addTo(
      Commit.Builder commit,
      OpenJournal journal,
      List<Fact> facts,
      Salts salts,
      Indexing indexing) {
    var head = journal.getHead();
    for (Bytes line : FactCodec.write(facts)) {
      Entry entry = head.next(salts.salted(line));
      commit.addEntries(entry);
      head = JournalHead.after(entry);
    }
    var look = indexing.look(with(journal, facts), head);
    commit.addDueUpdates(DueUpdate.of(head.getJournal(), List.of(look.asRow())));
  }
}
