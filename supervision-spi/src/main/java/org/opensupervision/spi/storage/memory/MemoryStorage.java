package org.opensupervision.spi.storage.memory;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.opensupervision.spi.storage.AccessLog;
import org.opensupervision.spi.storage.Capabilities;
import org.opensupervision.spi.storage.CommitDoor;
import org.opensupervision.spi.storage.DueRows;
import org.opensupervision.spi.storage.Durability;
import org.opensupervision.spi.storage.Journals;
import org.opensupervision.spi.storage.Outbox;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.StoragePart;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.failure.StorageClosedException;
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

/** A store behind one lock. */
final class MemoryStorage implements Storage, CommitDoor, Journals, DueRows, Outbox, AccessLog {

  private final Object lock = new Object();
  private final Capabilities capabilities;
  private final Limits limits;
  private final StoreClock clock;
  private final Shelves shelves;
  private boolean isClosed;

  MemoryStorage(StorageOptions options) {
    this.capabilities = capabilities(options.getClock().isPresent());
    this.limits = new Limits(capabilities);
    this.clock = new StoreClock(options.getClock());
    this.shelves = new Shelves(options, limits, clock);
  }

  @Override
  public Capabilities getCapabilities() {
    return capabilities;
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
  public Outbox getOutbox() {
    limits.require(false, StoragePart.OUTBOX, "an outbox");
    return this;
  }

  @Override
  public AccessLog getAccessLog() {
    return this;
  }

  @Override
  public Receipt commit(Commit commit) {
    return whileOpen(() -> shelves.commit(commit));
  }

  @Override
  public Optional<Receipt> find(CommandId command) {
    return whileOpen(() -> shelves.find(command));
  }

  @Override
  public JournalHead head(JournalId journal) {
    return whileOpen(() -> shelves.journals.head(journal));
  }

  @Override
  public JournalPage read(JournalSlice slice) {
    return whileOpen(() -> shelves.journals.read(slice));
  }

  @Override
  public List<JournalHead> list(JournalListing listing) {
    return whileOpen(() -> shelves.journals.list(listing));
  }

  @Override
  public DuePage page(DueRange range, PageRequest request) {
    return whileOpen(() -> shelves.due.page(range, request));
  }

  @Override
  public List<LeasedMessage> claim(ClaimRequest request) {
    return whileOpen(() -> shelves.outbox.claim(request, clock.now()));
  }

  @Override
  public void settle(Settlement settlement) {
    whileOpen(
        () -> {
          shelves.outbox.settle(settlement, clock.now());
          return settlement;
        });
  }

  @Override
  public int purge(Instant doneBefore) {
    return whileOpen(() -> shelves.outbox.purge(doneBefore));
  }

  @Override
  public Entry append(Content record) {
    return whileOpen(
        () -> {
          limits.check(record);
          return shelves.access.append(record);
        });
  }

  @Override
  public JournalPage read(AccessSlice slice) {
    return whileOpen(() -> shelves.access.read(slice));
  }

  @Override
  public JournalHead head() {
    return whileOpen(shelves.access::head);
  }

  @Override
  public void close() {
    synchronized (lock) {
      isClosed = true;
    }
  }

  private <T> T whileOpen(Supplier<T> work) {
    synchronized (lock) {
      if (isClosed) {
        throw new StorageClosedException();
      }
      return work.get();
    }
  }

  private static Capabilities capabilities(boolean hasClock) {
    Set<StoragePart> timeless = EnumSet.of(StoragePart.LISTING, StoragePart.ACCESS_LOG);
    return Capabilities.builder()
        .durability(Durability.MEMORY)
        .maxContentLength(1 << 18)
        .maxEntriesPerCommit(500)
        .maxDueRowsPerCommit(500)
        .parts(hasClock ? EnumSet.allOf(StoragePart.class) : timeless)
        .build();
  }
}
