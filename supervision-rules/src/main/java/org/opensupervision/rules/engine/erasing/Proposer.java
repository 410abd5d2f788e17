package org.opensupervision.rules.engine.erasing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.model.time.CalendarRangeException;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.engine.destruction.DestructionProposal;
import org.opensupervision.rules.engine.destruction.LeftFile;
import org.opensupervision.rules.engine.destruction.LeftReason;
import org.opensupervision.rules.engine.index.DueIndex;
import org.opensupervision.rules.engine.index.Looks;
import org.opensupervision.rules.engine.ledger.Ledger;
import org.opensupervision.rules.engine.vendor.Store;
import org.opensupervision.spi.storage.StoragePart;
import org.opensupervision.spi.storage.failure.UnsupportedByStorageException;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * Lists what may be destroyed today, and what is kept although a clause asks to destroy it.
 *
 * <p>It reads every file that the due index has a row of, whatever that says, and changes nothing.
 * A file that was destroyed as a whole has none. It is safe for use by several threads.
 */
public final class Proposer {
  private static final int WHOLE = 100;

  private final Store store;
  private final Supervision supervision;
  private final DueIndex index;
  private final int percent;
  private final Clock clock;

  /**
   * Makes a proposer.
   *
   * @param percent how much of all files one person may have destroyed at once
   */
  public Proposer(Store store, Supervision supervision, DueIndex index, int percent, Clock clock) {
    this.store = store;
    this.supervision = supervision;
    this.index = index;
    this.percent = percent;
    this.clock = clock;
  }

  /**
   * Returns what may be destroyed today.
   *
   * @throws UnsupportedByStorageException if the store cannot destroy anything
   * @throws CalendarRangeException if a file cannot be judged for want of a calendar; nothing is
   *     proposed then
   */
  public DestructionProposal propose() {
    if (!store.getCapabilities().claims(StoragePart.ERASURE)) {
      throw new UnsupportedByStorageException("erasures and holds");
    }
    var today = LocalDate.now(clock);
    var ripening = new Ripening(supervision);
    Set<JournalId> journals = new TreeSet<>(new Looks(store).journals());
    var proposal = DestructionProposal.builder();
    for (JournalId journal : journals) {
      judge(journal, ripening, today, proposal);
    }
    return proposal
        .asOf(today)
        .policy(index.policy())
        .calendar(index.calendar())
        .total(journals.size())
        .mostAtOnce(Math.max(1, (int) ((long) journals.size() * percent / WHOLE)))
        .build();
  }

  private void judge(
      JournalId journal, Ripening ripening, LocalDate today, DestructionProposal.Builder proposal) {
    try {
      var verdict = new Ledger(store).open(journal).map(open -> ripening.judge(open, today));
      verdict.flatMap(Verdict::file).ifPresent(proposal::addFiles);
      verdict.ifPresent(judged -> proposal.addAllLeft(judged.left()));
    } catch (CalendarRangeException unknown) {
      throw unknown;
    } catch (SupervisionException fault) {
      if (!Ledger.isOfOneJournal(fault)) {
        throw fault;
      }
      proposal.addLeft(unreadable(journal, fault));
    }
  }

  static LeftFile unreadable(JournalId journal, SupervisionException fault) {
    return LeftFile.builder()
        .journal(journal)
        .reason(LeftReason.UNREADABLE)
        .addAllProblems(fault.getProblems())
        .build();
  }
}
