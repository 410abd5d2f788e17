package org.opensupervision.tck.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.opensupervision.spi.storage.Capabilities;
import org.opensupervision.spi.storage.Durability;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;
import org.opensupervision.spi.storage.failure.StorageClosedException;
import org.opensupervision.spi.storage.failure.StorageUnavailableException;
import org.opensupervision.spi.storage.journal.AccessSlice;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalListing;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.outbox.ClaimRequest;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.outbox.Settlement;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * One opening of a store, which can be closed without closing what it holds, and be cut off from
 * it.
 */
final class Handle extends Wrapped {

  /** How many steps a commit is said to have. */
  private static final int STEPS = 3;

  private volatile boolean isClosed;
  private volatile boolean isCutOff;
  private volatile boolean isAnswerLost;
  private volatile int failingStep = STEPS + 1;

  Handle(Storage kept) {
    super(kept);
  }

  boolean isClosed() {
    return isClosed;
  }

  void loseNextAnswer() {
    isAnswerLost = true;
  }

  void failNextCommit(int step) {
    failingStep = step;
  }

  Runnable cutOff() {
    isCutOff = true;
    return () -> isCutOff = false;
  }

  @Override
  public Capabilities getCapabilities() {
    return Capabilities.builder()
        .from(super.getCapabilities())
        .durability(Durability.PROCESS_KILL)
        .build();
  }

  @Override
  public Receipt commit(Commit commit) {
    if (failingStep <= STEPS) {
      failingStep = STEPS + 1;
      throw unavailable();
    }
    var receipt = whileOpen(() -> super.commit(commit));
    answer();
    return receipt;
  }

  @Override
  public Optional<Receipt> find(CommandId command) {
    return whileOpen(() -> super.find(command));
  }

  @Override
  public JournalHead head(JournalId journal) {
    return whileOpen(() -> super.head(journal));
  }

  @Override
  public JournalPage read(JournalSlice slice) {
    return whileOpen(() -> super.read(slice));
  }

  @Override
  public List<JournalHead> list(JournalListing listing) {
    return whileOpen(() -> super.list(listing));
  }

  @Override
  public DuePage page(DueRange range, PageRequest request) {
    return whileOpen(() -> super.page(range, request));
  }

  @Override
  public List<LeasedMessage> claim(ClaimRequest request) {
    return whileOpen(() -> super.claim(request));
  }

  @Override
  public void settle(Settlement settlement) {
    whileOpen(
        () -> {
          super.settle(settlement);
          return settlement;
        });
    answer();
  }

  @Override
  public int purge(Instant doneBefore) {
    return whileOpen(() -> super.purge(doneBefore));
  }

  @Override
  public Entry append(Content record) {
    return whileOpen(() -> super.append(record));
  }

  @Override
  public JournalPage read(AccessSlice slice) {
    return whileOpen(() -> super.read(slice));
  }

  @Override
  public JournalHead head() {
    return whileOpen(super::head);
  }

  @Override
  public void close() {
    isClosed = true;
  }

  private <T> T whileOpen(Supplier<T> work) {
    if (isClosed) {
      throw new StorageClosedException();
    }
    if (isCutOff) {
      throw unavailable();
    }
    return work.get();
  }

  private void answer() {
    if (isAnswerLost) {
      isAnswerLost = false;
      throw new OutcomeUnknownException(new IllegalStateException("cut"));
    }
  }

  private static StorageUnavailableException unavailable() {
    return new StorageUnavailableException(new IllegalStateException("cut off"));
  }
}
