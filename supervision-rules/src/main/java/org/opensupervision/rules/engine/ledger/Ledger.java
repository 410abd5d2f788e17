package org.opensupervision.rules.engine.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.engine.failure.StoreFaultException;
import org.opensupervision.rules.engine.vendor.Store;
import org.opensupervision.spi.storage.failure.StorageCorruptException;
import org.opensupervision.spi.storage.failure.StorageException;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * Reads journals whole and believes nothing that does not verify.
 *
 * <p>It is safe for use by several threads.
 */
public final class Ledger {
  private final Store store;

  /** Makes the ledger of a store. */
  public Ledger(Store store) {
    this.store = store;
  }

  /**
   * Returns the journal of a subject, with no facts if there is none yet.
   *
   * @throws org.opensupervision.rules.engine.failure.StoreFaultException if the store answers what
   *     cannot be right
   * @throws SupervisionException {@code journal.unreadable} or {@code journal.foreign-fact} if what
   *     was committed is not what this library commits
   */
  public OpenJournal open(Subject subject) {
    var id = JournalNames.of(subject);
    var walk = new Walk(store, id);
    var facts = facts(id, walk.entries());
    return new OpenJournal(subject, walk.head(), walk.entries(), facts);
  }

  /** Returns a journal by its name; empty if its name does not tell whose it is, nor any fact. */
  public Optional<OpenJournal> open(JournalId id) {
    var told = JournalNames.subject(id);
    if (told.isPresent()) {
      return Optional.of(open(told.get()));
    }
    var walk = new Walk(store, id);
    var facts = facts(id, walk.entries());
    return facts.stream()
        .findFirst()
        .map(fact -> new OpenJournal(fact.getSubject(), walk.head(), walk.entries(), facts));
  }

  /** Returns a journal that nobody has added to, without reading it; empty if somebody has. */
  public Optional<OpenJournal> ifNew(Subject subject) {
    var id = JournalNames.of(subject);
    var head = store.head(id);
    if (head.getSequence() > 0) {
      return Optional.empty();
    }
    store.require(head.equals(JournalHead.start(id)), 11, "told a wrong head of the empty", id);
    return Optional.of(new OpenJournal(subject, head, List.of(), List.of()));
  }

  /**
   * Returns whether a failure is that of one journal, which keeps nobody from the others; a store
   * that is out of reach does.
   */
  public static boolean isOfOneJournal(SupervisionException fault) {
    boolean ofStore =
        fault instanceof StorageException && !(fault instanceof StorageCorruptException);
    boolean silent = fault instanceof StoreFaultException told && told.getRule().isEmpty();
    return !ofStore && !silent;
  }

  private static List<Fact> facts(JournalId id, List<Entry> entries) {
    var lines = new ArrayList<Bytes>();
    for (Entry entry : entries) {
      entry.getContent().map(Content::getBytes).ifPresent(lines::add);
    }
    var facts = read(id, lines);
    if (facts.size() != lines.size()) {
      throw new SupervisionException(unreadable(id));
    }
    for (Fact fact : facts) {
      if (!JournalNames.of(fact.getSubject()).equals(id)) {
        throw new SupervisionException(foreign(id, fact));
      }
    }
    return facts;
  }

  private static List<Fact> read(JournalId id, List<Bytes> lines) {
    try {
      return FactCodec.read("journal " + id.getText(), lines);
    } catch (SupervisionException unread) {
      var problems = new ArrayList<Problem>();
      problems.add(unreadable(id));
      problems.addAll(unread.getProblems());
      throw new SupervisionException(problems);
    }
  }

  private static Problem unreadable(JournalId id) {
    return Problem.builder()
        .code("journal.unreadable")
        .message("The journal " + id.getText() + " holds entries that are no facts.")
        .expected("entries that this library wrote")
        .build();
  }

  private static Problem foreign(JournalId id, Fact fact) {
    return Problem.builder()
        .code("journal.foreign-fact")
        .message("The journal " + id.getText() + " holds a fact of another: " + fact.getId() + ".")
        .build();
  }
}
