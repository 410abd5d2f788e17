package org.opensupervision.rules.engine.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.casework.CaseRecordDestroyed;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.file.FileDestroyed;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;

/** A journal that was read and verified from its first entry to its head. */
public final class OpenJournal {
  private final Subject subject;
  private final JournalHead head;
  private final List<Entry> entries;
  private final List<Fact> facts;

  OpenJournal(Subject subject, JournalHead head, List<Entry> entries, List<Fact> facts) {
    this.subject = subject;
    this.head = head;
    this.entries = List.copyOf(entries);
    this.facts = List.copyOf(facts);
  }

  /** Returns whose journal it is. */
  public Subject getSubject() {
    return subject;
  }

  /** Returns how far it had got when it was read. */
  public JournalHead getHead() {
    return head;
  }

  /** Returns the facts that are there to read, in the order in which they were kept. */
  public List<Fact> getFacts() {
    return facts;
  }

  /** Returns how many entries have lost their content by erasure. */
  public int getErased() {
    return entries.size() - facts.size();
  }

  /** Returns how many entries up to an earlier head have lost their content. */
  public long getErased(JournalHead upTo) {
    return entries.stream()
        .filter(one -> one.getSequence() <= upTo.getSequence() && one.getContent().isEmpty())
        .count();
  }

  /** Returns whether everything in it was destroyed but what says so. */
  public boolean isDestroyed() {
    return getErased() > 0 && facts.stream().allMatch(OpenJournal::isCertificate);
  }

  /** Returns whether a fact says that something was destroyed; such facts are never destroyed. */
  public static boolean isCertificate(Fact fact) {
    return fact instanceof FileDestroyed || fact instanceof CaseRecordDestroyed;
  }

  /** Returns the facts as the rules take them. */
  public Journal asJournal() {
    return Journal.of(subject, facts);
  }

  /** Returns the facts as the rules take them, alone among all journals. */
  public Facts asFacts() {
    return Facts.of(facts);
  }

  /** Returns the fact with an id; empty if it is not in this journal. */
  public Optional<Fact> fact(FactId id) {
    return facts.stream().filter(fact -> fact.getId().equals(id)).findFirst();
  }

  /** Returns whether this journal went through an earlier head to get where it is. */
  public boolean continues(JournalHead earlier) {
    if (earlier.getSequence() > entries.size()) {
      return false;
    }
    int last = Math.toIntExact(earlier.getSequence()) - 1;
    return last < 0
        ? earlier.equals(JournalHead.start(head.getJournal()))
        : earlier.equals(JournalHead.after(entries.get(last)));
  }

  /** Returns the facts that were kept after an earlier head. */
  public List<Placed> after(JournalHead earlier) {
    var later = new ArrayList<Placed>();
    int fact = 0;
    for (Entry entry : entries) {
      boolean erased = entry.getContent().isEmpty();
      if (!erased && entry.getSequence() > earlier.getSequence()) {
        later.add(new Placed(entry.getSequence(), facts.get(fact)));
      }
      fact += erased ? 0 : 1;
    }
    return List.copyOf(later);
  }

  /** Returns all facts that are there to read, with their places. */
  public List<Placed> placed() {
    return after(JournalHead.start(head.getJournal()));
  }

  /** Returns whether any of these entries still has its content. */
  public boolean holdsAny(Collection<Long> sequences) {
    return entries.stream()
        .anyMatch(one -> one.getContent().isPresent() && sequences.contains(one.getSequence()));
  }

  /**
   * A fact with its place in the journal.
   *
   * @param sequence the sequence of its entry
   * @param fact the fact
   */
  public record Placed(long sequence, Fact fact) {}
}
