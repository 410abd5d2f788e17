package org.opensupervision.rules.engine.index;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.engine.due.Due;
import org.opensupervision.rules.engine.due.SweepReport;
import org.opensupervision.rules.engine.ledger.Ledger;
import org.opensupervision.rules.engine.ledger.OpenJournal;
import org.opensupervision.rules.engine.vendor.Store;
import org.opensupervision.spi.storage.StoragePart;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.DueUpdate;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.Digest;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * Finds what is due by the due index, and keeps the index right.
 *
 * <p>It is safe for use by several threads.
 */
public final class Sweeper {
  private final Store store;
  private final Ledger ledger;
  private final DueIndex index;
  private final Supplier<CommandId> names;
  private final Clock clock;

  /** Whether every row was read, and made anew where it had to be, since this engine began. */
  private final AtomicBoolean readWhole = new AtomicBoolean();

  /**
   * Makes a sweeper.
   *
   * @param names gives each commit a name that nobody has used
   */
  public Sweeper(Store store, DueIndex index, Supplier<CommandId> names, Clock clock) {
    this.store = store;
    this.ledger = new Ledger(store);
    this.index = index;
    this.names = names;
    this.clock = clock;
  }

  /**
   * Hands over what is overdue on a day or falls due up to another, subject by subject.
   *
   * <p>The first sweep reads the whole index, so that rows made by another policy, calendar or
   * engine are found; so does a sweep of a day that has passed, for which the index was not made.
   */
  public SweepReport sweep(LocalDate asOf, LocalDate until, Consumer<? super Due> found) {
    return swept(new Sweep.Span(asOf, until), found).report();
  }

  private Sweep swept(Sweep.Span span, Consumer<? super Due> found) {
    var today = LocalDate.now(clock);
    boolean whole = span.asOf().isBefore(today) || !readWhole.get();
    var range = whole ? Looks.ALL : DueRange.until(span.until().plusDays(1));
    var sweep = new Sweep(this, span, today, found);
    new Looks(store).each(range, sweep::take);
    sweep.keepWaiting();
    readWhole.compareAndSet(false, sweep.isComplete());
    return sweep;
  }

  /**
   * What came of filling the outbox.
   *
   * @param report what was looked at
   * @param messages how many messages were put in, or were there
   */
  public record Filled(SweepReport report, int messages) {}

  /** Puts messages into the outbox for what a sweep finds, each with the row that is its cause. */
  public Filled fill(LocalDate asOf, LocalDate until, Outgoing outgoing) {
    return filled(swept(new Sweep.Span(asOf, until, outgoing, false), due -> {}));
  }

  /** Does the same, but looks at every file, those included that have no row. */
  public Filled fillWhole(LocalDate asOf, LocalDate until, Outgoing outgoing) {
    var today = LocalDate.now(clock);
    return filled(sweptAll(new Sweep.Span(asOf, until, outgoing, true), today));
  }

  private static Filled filled(Sweep sweep) {
    return new Filled(sweep.report(), sweep.messages());
  }

  /**
   * Makes every row anew that does not speak for today, whatever day it names, and the rows that
   * are missing, if the store can list its journals.
   */
  public SweepReport recompute() {
    var today = LocalDate.now(clock);
    return sweptAll(new Sweep.Span(today, DuePlace.FIRST_DAY), today).report();
  }

  private Sweep sweptAll(Sweep.Span span, LocalDate today) {
    var sweep = new Sweep(this, span, today, due -> {});
    Set<JournalId> indexed = new HashSet<>();
    new Looks(store)
        .each(
            Looks.ALL,
            look -> {
              indexed.add(look.journal());
              sweep.take(look);
            });
    if (store.getCapabilities().claims(StoragePart.LISTING)) {
      takeMissing(indexed, sweep);
    }
    sweep.keepWaiting();
    readWhole.compareAndSet(false, sweep.isComplete());
    return sweep;
  }

  private void takeMissing(Set<JournalId> indexed, Sweep sweep) {
    store.eachHead(
        head -> {
          if (!indexed.contains(head.getJournal())) {
            sweep.take(index.unseen(head));
          }
        });
  }

  DueIndex index() {
    return index;
  }

  Ledger ledger() {
    return ledger;
  }

  /**
   * Puts messages into the outbox, together with the row of their journal if that changes; those of
   * very many duties in several commits.
   *
   * @throws StaleJournalException if the journal has moved on; what was put in stays
   */
  void send(OpenJournal journal, Optional<Look> row, List<OutboxMessage> messages) {
    int room = store.getCapabilities().getMaxEntriesPerCommit();
    for (int from = 0; from < messages.size(); from += room) {
      var commit =
          Commit.builder()
              .commandId(names.get())
              .fingerprint(journal.getHead().getHash())
              .addGuards(journal.getHead())
              .addAllMessages(messages.subList(from, Math.min(from + room, messages.size())));
      if (from == 0) {
        row.map(made -> DueUpdate.of(made.journal(), List.of(made.asRow())))
            .ifPresent(commit::addDueUpdates);
      }
      store.commit(commit.build());
    }
  }

  /** Returns whether rows are known to have been kept, all in one commit. */
  boolean isKept(List<Sweep.Renewal> rows) {
    try {
      renew(rows);
      return true;
    } catch (SupervisionException refused) {
      return false;
    }
  }

  /**
   * Keeps rows in one commit.
   *
   * @throws StaleJournalException if one of their journals has moved on
   */
  void renew(List<Sweep.Renewal> rows) {
    var commit = Commit.builder().commandId(names.get());
    var facts = new StringBuilder();
    for (Sweep.Renewal one : rows) {
      facts.append(one.head().getHash().asHex());
      commit.addGuards(one.head());
      commit.addDueUpdates(DueUpdate.of(one.row().journal(), List.of(one.row().asRow())));
    }
    store.commit(commit.fingerprint(Digest.sha256(Bytes.ofUtf8(facts.toString()))).build());
  }
}
