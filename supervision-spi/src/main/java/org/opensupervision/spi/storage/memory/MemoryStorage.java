package org.opensupervision.spi.storage.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.opensupervision.spi.storage.Capabilities;
import org.opensupervision.spi.storage.CommitDoor;
import org.opensupervision.spi.storage.DueRows;
import org.opensupervision.spi.storage.Durability;
import org.opensupervision.spi.storage.Journals;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.CursorSeal;
import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.failure.CommandReusedException;
import org.opensupervision.spi.storage.failure.StorageClosedException;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.JournalId;

/** A store behind one lock: everything is checked before anything is changed. */
final class MemoryStorage implements Storage, CommitDoor, Journals, DueRows {

  private static final Capabilities CAPABILITIES =
      Capabilities.builder()
          .durability(Durability.MEMORY)
          .maxContentLength(1 << 18)
          .maxEntriesPerCommit(500)
          .maxDueRowsPerCommit(500)
          .build();

  private final Object lock = new Object();
  private final Map<CommandId, Receipt> receipts = new HashMap<>();
  private final JournalShelf journals = new JournalShelf();
  private final DueShelf due;
  private boolean isClosed;

  MemoryStorage(StorageOptions options) {
    this.due = new DueShelf(CursorSeal.of(options.getSpace(), options.getCursorKey()));
  }

  @Override
  public Capabilities getCapabilities() {
    return CAPABILITIES;
  }

  @Override
  public CommitDoor getCommitDoor() {
    return this;
  }

  @Override
  public Journals getJournals() {
    return this;
  }

  @Override
  public DueRows getDueRows() {
    return this;
  }

  @Override
  public Receipt commit(Commit commit) {
    return whileOpen(() -> receiptFor(commit));
  }

  @Override
  public Optional<Receipt> find(CommandId command) {
    return whileOpen(() -> Optional.ofNullable(receipts.get(command)));
  }

  @Override
  public JournalHead head(JournalId journal) {
    return whileOpen(() -> journals.head(journal));
  }

  @Override
  public JournalPage read(JournalSlice slice) {
    return whileOpen(() -> journals.read(slice));
  }

  @Override
  public DuePage page(DueRange range, PageRequest request) {
    return whileOpen(() -> due.page(range, request));
  }

  @Override
  public void close() {
    synchronized (lock) {
      isClosed = true;
    }
  }

  private Receipt receiptFor(Commit commit) {
    var earlier = receipts.get(commit.getCommandId());
    if (earlier == null) {
      return keep(commit);
    }
    if (!earlier.getFingerprint().equals(commit.getFingerprint())) {
      throw new CommandReusedException(commit.getCommandId());
    }
    return earlier;
  }

  private Receipt keep(Commit commit) {
    Limits.check(commit, CAPABILITIES);
    commit.getGuards().forEach(journals::check);
    var receipt = Receipt.of(commit);
    journals.add(commit.getEntries());
    commit.getDueUpdates().forEach(due::replace);
    receipts.put(commit.getCommandId(), receipt);
    return receipt;
  }

  private <T> T whileOpen(Supplier<T> work) {
    synchronized (lock) {
      if (isClosed) {
        throw new StorageClosedException();
      }
      return work.get();
    }
  }
}
