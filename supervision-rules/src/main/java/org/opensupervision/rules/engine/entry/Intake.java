package org.opensupervision.rules.engine.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.engine.entry.Batches.Portion;
import org.opensupervision.rules.engine.index.DueIndex;
import org.opensupervision.rules.engine.intake.IntakeProgress;
import org.opensupervision.rules.engine.ledger.Ledger;
import org.opensupervision.rules.engine.ledger.OpenJournal;
import org.opensupervision.rules.engine.vendor.Store;
import org.opensupervision.rules.fact.FactChecks;
import org.opensupervision.spi.storage.commit.Commit;

/**
 * Takes in very many facts that were checked against each other before, many files in one commit.
 *
 * <p>Facts that are there already are left out, so that a second run, or one after a crash, goes on
 * where the first one ended: the heads that were read see to that nothing is recorded twice. The
 * due index is not computed but told to look at every file; the next sweep does.
 */
public final class Intake {
  private static final int ATTEMPTS = 20;
  private static final int MOST_IN_COMMIT = 2000;

  private final Store store;
  private final Ledger ledger;
  private final DueIndex index;
  private final Salts salts;
  private final int room;

  /** Makes an intake into a store. */
  public Intake(Store store, DueIndex index, Salts salts) {
    var claimed = store.getCapabilities();
    this.store = store;
    this.ledger = new Ledger(store);
    this.index = index;
    this.salts = salts;
    this.room =
        Math.min(
            MOST_IN_COMMIT,
            Math.min(claimed.getMaxEntriesPerCommit(), claimed.getMaxDueRowsPerCommit()));
  }

  /**
   * What a run has done so far.
   *
   * @param recorded how many facts were recorded
   * @param known how many were there before
   * @param subjects how many files got a fact
   */
  public record Tally(int recorded, int known, int subjects) {
    Tally plus(Tally other) {
      return new Tally(recorded + other.recorded, known + other.known, subjects + other.subjects);
    }

    int done() {
      return recorded + known;
    }
  }

  /** Takes facts in, commit by commit. */
  public Tally take(Facts facts, IntakeProgress progress) {
    int total = facts.getJournals().stream().mapToInt(one -> one.getFacts().size()).sum();
    var tally = new Tally(0, 0, 0);
    for (List<Portion> batch : new Batches(room).of(facts.getJournals())) {
      tally = tally.plus(Attempts.untilCurrent(ATTEMPTS, () -> attempt(batch)));
      progress.taken(tally.done(), total);
    }
    return tally;
  }

  private Tally attempt(List<Portion> batch) {
    var additions = new Additions();
    var commit = Commit.builder();
    for (Portion portion : batch) {
      var journal = open(portion.whole().getSubject());
      commit.addGuards(journal.getHead());
      additions.add(journal, portion.facts());
      refuseContradictions(journal, portion.whole());
    }
    additions.refuseRivals();
    var fresh = additions.facts();
    if (!fresh.isEmpty()) {
      var fingerprint = Fingerprint.of("intake", fresh);
      commit.commandId(salts.name("intake")).fingerprint(fingerprint);
      additions.addTo(commit, salts, (journal, head) -> index.unseen(head));
      additions.addHoldsTo(commit, store);
      store.commit(commit.build());
    }
    int all = batch.stream().mapToInt(portion -> portion.facts().size()).sum();
    return new Tally(fresh.size(), all - fresh.size(), subjects(fresh));
  }

  private static int subjects(List<Fact> fresh) {
    Set<Subject> subjects = fresh.stream().map(Fact::getSubject).collect(Collectors.toSet());
    return subjects.size();
  }

  private OpenJournal open(Subject subject) {
    return ledger.ifNew(subject).orElseGet(() -> ledger.open(subject));
  }

  /** People whom facts name were found in the file as a whole. */
  private static void refuseContradictions(OpenJournal journal, Journal whole) {
    if (journal.getFacts().isEmpty()) {
      return;
    }
    var after = new ArrayList<>(journal.getFacts());
    whole.getFacts().stream()
        .filter(fact -> journal.fact(fact.getId()).isEmpty())
        .forEach(after::add);
    List<Problem> problems =
        FactChecks.news("intake", journal.asFacts(), Facts.of(after)).stream()
            .filter(problem -> !problem.getCode().equals("facts.unknown-person"))
            .toList();
    if (!problems.isEmpty()) {
      throw new SupervisionException(problems);
    }
  }
}
