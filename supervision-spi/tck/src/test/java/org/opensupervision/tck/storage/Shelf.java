package org.opensupervision.tck.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.opensupervision.spi.storage.Capabilities;
import org.opensupervision.spi.storage.Durability;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.failure.StorageClosedException;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.memory.MemoryStorageProvider;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.JournalId;

/** In-memory stores that outlive their closing, so that the optional rules apply to them too. */
final class Shelf {

  private final Fault fault;
  private final Map<String, Storage> spaces = new HashMap<>();
  private final Map<String, Integer> openings = new HashMap<>();

  Shelf(Fault fault) {
    this.fault = fault;
  }

  Storage open(StorageOptions options) {
    var kept =
        spaces.computeIfAbsent(
            options.getSpace(), none -> fault.inside(new MemoryStorageProvider().open(options)));
    return fault.around(
        new Handle(kept), kept, openings.merge(options.getSpace(), 1, Integer::sum));
  }

  /** One opening of a store, which can be closed without closing what it holds. */
  private static final class Handle extends Wrapped {

    private volatile boolean isClosed;

    Handle(Storage kept) {
      super(kept);
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
      checkOpen();
      return super.commit(commit);
    }

    @Override
    public Optional<Receipt> find(CommandId command) {
      checkOpen();
      return super.find(command);
    }

    @Override
    public JournalHead head(JournalId journal) {
      checkOpen();
      return super.head(journal);
    }

    @Override
    public JournalPage read(JournalSlice slice) {
      checkOpen();
      return super.read(slice);
    }

    @Override
    public DuePage page(DueRange range, PageRequest request) {
      checkOpen();
      return super.page(range, request);
    }

    @Override
    public void close() {
      isClosed = true;
    }

    private void checkOpen() {
      if (isClosed) {
        throw new StorageClosedException();
      }
    }
  }
}
