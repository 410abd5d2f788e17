package org.opensupervision.rules.engine;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.opensupervision.spi.Providers;
import org.opensupervision.spi.storage.AccessLog;
import org.opensupervision.spi.storage.Capabilities;
import org.opensupervision.spi.storage.CommitDoor;
import org.opensupervision.spi.storage.DueRows;
import org.opensupervision.spi.storage.Journals;
import org.opensupervision.spi.storage.Outbox;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.StorageProvider;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalListing;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.JournalId;

/** The in-memory store, which counts what it is asked and can be made to do something else. */
class WrappedStorage implements Storage, CommitDoor, Journals, DueRows {
  final AtomicInteger reads = new AtomicInteger();
  final AtomicInteger commits = new AtomicInteger();
  private final Storage memory;

  WrappedStorage() {
    this.memory = memory();
  }

  /** A store with every part, which goes by a clock. */
  WrappedStorage(InstantSource clock) {
    this.memory = memory(clock);
  }

  static Storage memory() {
    return Providers.named(StorageProvider.class, "memory").open(options());
  }

  static Storage memory(InstantSource clock) {
    var options = StorageOptions.builder().from(options()).clock(clock).build();
    return Providers.named(StorageProvider.class, "memory").open(options);
  }

  static StorageOptions options() {
    return StorageOptions.builder()
        .space("test")
        .cursorKey(Bytes.ofUtf8("a key for the cursors of tests"))
        .build();
  }

  @Override
  public Capabilities getCapabilities() {
    return memory.getCapabilities();
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
    commits.incrementAndGet();
    return memory.getCommitDoor().commit(commit);
  }

  @Override
  public Optional<Receipt> find(CommandId command) {
    return memory.getCommitDoor().find(command);
  }

  @Override
  public JournalHead head(JournalId journal) {
    return memory.getJournals().head(journal);
  }

  @Override
  public JournalPage read(JournalSlice slice) {
    reads.incrementAndGet();
    return memory.getJournals().read(slice);
  }

  @Override
  public DuePage page(DueRange range, PageRequest request) {
    return memory.getDueRows().page(range, request);
  }

  @Override
  public List<JournalHead> list(JournalListing listing) {
    return memory.getJournals().list(listing);
  }

  @Override
  public Outbox getOutbox() {
    return memory.getOutbox();
  }

  @Override
  public AccessLog getAccessLog() {
    return memory.getAccessLog();
  }

  @Override
  public void close() {
    memory.close();
  }
}
