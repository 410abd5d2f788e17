package org.opensupervision.rules.engine.erasing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.model.time.CalendarRangeException;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.engine.destruction.DestructionCertificate;
import org.opensupervision.rules.engine.destruction.DestructionOrder;
import org.opensupervision.rules.engine.destruction.DestructionReport;
import org.opensupervision.rules.engine.destruction.DestructionStoppedException;
import org.opensupervision.rules.engine.destruction.LeftFile;
import org.opensupervision.rules.engine.destruction.LeftReason;
import org.opensupervision.rules.engine.destruction.RipeFile;
import org.opensupervision.rules.engine.entry.Salts;
import org.opensupervision.rules.engine.index.DueIndex;
import org.opensupervision.rules.engine.ledger.Ledger;
import org.opensupervision.rules.engine.vendor.Store;
import org.opensupervision.spi.storage.failure.HeldException;
import org.opensupervision.spi.storage.failure.StaleJournalException;

/**
 * Carries out orders to destroy, file by file, each in one commit.
 *
 * <p>Each file is judged again from what it holds now. What was recorded since it was proposed, or
 * a hold, keeps it; a store whose clock is behind refuses it. Safe for use by several threads.
 */
public final class Destroyer {
  private final Store store;
  private final Supervision supervision;
  private final DueIndex index;
  private final Salts salts;
  private final Clock clock;

  /** Makes a destroyer of the files of a store; the clock tells the day of the destruction. */
  public Destroyer(Store store, Supervision supervision, DueIndex index, Salts salts, Clock clock) {
    this.store = store;
    this.supervision = supervision;
    this.index = index;
    this.salts = salts;
    this.clock = clock;
  }

  /**
   * Carries out an order.
   *
   * @throws SupervisionException with everything that is wrong with the order; nothing is destroyed
   * @throws DestructionStoppedException if it cannot be carried out to its end
   */
  public DestructionReport destroy(DestructionOrder order) {
    Orders.check(order, index, LocalDate.now(clock));
    var run = new Run(order);
    for (RipeFile file : order.getProposal().getFiles()) {
      try {
        run.destroy(file);
      } catch (RuntimeException cause) {
        throw new DestructionStoppedException(run.report(), cause);
      }
    }
    return run.report();
  }

  /** One order on its way. */
  private final class Run {
    private final DestructionOrder order;
    private final LocalDate today = LocalDate.now(clock);
    private final Ripening ripening = new Ripening(supervision);
    private final List<DestructionCertificate> certificates = new ArrayList<>();
    private final List<LeftFile> left = new ArrayList<>();

    Run(DestructionOrder order) {
      this.order = order;
    }

    DestructionReport report() {
      return DestructionReport.of(certificates, left);
    }

    void destroy(RipeFile file) {
      try {
        destroyIfRipe(file);
      } catch (HeldException held) {
        leave(file, LeftReason.HELD);
      } catch (StaleJournalException moved) {
        leave(file, LeftReason.CHANGED);
      } catch (CalendarRangeException unknown) {
        throw unknown;
      } catch (SupervisionException fault) {
        if (!Ledger.isOfOneJournal(fault) || Shredding.isBroken(fault)) {
          throw fault;
        }
        left.add(Proposer.unreadable(file.getHead().getJournal(), fault));
      }
    }

    private void destroyIfRipe(RipeFile file) {
      var open = new Ledger(store).open(file.getSubject());
      var shredding = new Shredding(store, order, file, clock);
      var earlier = shredding.earlier(open);
      if (earlier.isPresent()) {
        certificates.add(earlier.get());
        return;
      }
      var verdict = ripening.judge(open, today);
      if (verdict.file().filter(file::equals).isPresent()) {
        certificates.add(shredding.destroy(verdict, salts, index));
      } else {
        leave(file, reason(verdict));
      }
    }

    /** That it moved on is told by what moved, if that keeps it. */
    private static LeftReason reason(Verdict verdict) {
      return verdict.file().isPresent()
          ? LeftReason.CHANGED
          : verdict.left().stream()
              .map(LeftFile::getReason)
              .filter(why -> why == LeftReason.HELD)
              .findFirst()
              .orElse(LeftReason.CHANGED);
    }

    private void leave(RipeFile file, LeftReason reason) {
      left.add(
          LeftFile.builder()
              .journal(file.getHead().getJournal())
              .reason(reason)
              .clause(file.getClauses().stream().findFirst())
              .build());
    }
  }
}
