package org.opensupervision.tck.storage;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.DueRow;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.failure.CommandReusedException;
import org.opensupervision.spi.storage.failure.CursorRefusedException;
import org.opensupervision.spi.storage.failure.StorageUnavailableException;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.outbox.ClaimRequest;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.value.CommandId;

/** Stores that break rules 146 to 148: right at first, and wrong after what happened to them. */
final class BrokenEndurances {

  /** As many connections as a pool has. */
  private static final int CONNECTIONS = 100;

  private BrokenEndurances() {}

  static List<BrokenStore> all() {
    return List.of(
        broken(146, "LeaksOnReusedCommandStore", BrokenEndurances::leakingOnReuse),
        broken(146, "LeaksOnRefusedCursorStore", BrokenEndurances::leakingOnCursor),
        OneOfSeveral.broken(147, "WritesEntriesAtCloseStore", BrokenEndurances::writingEntries),
        OneOfSeveral.broken(147, "WritesReceiptsAtCloseStore", BrokenEndurances::writingReceipts),
        OneOfSeveral.broken(147, "WritesRowsAtCloseStore", BrokenEndurances::writingRows),
        OneOfSeveral.broken(147, "WritesLeasesAtCloseStore", BrokenEndurances::writingLeases),
        broken(148, "SwallowsInterruptStore", BrokenEndurances::swallowing),
        broken(148, "SwallowsInterruptOfReaderStore", BrokenEndurances::swallowingInReading),
        broken(148, "KeepsInterruptedStore", BrokenEndurances::keepingInterrupted),
        broken(148, "ClosesInterruptedFileStore", BrokenEndurances::closingFile));
  }

  private static BrokenStore broken(int rule, String name, UnaryOperator<Storage> breaking) {
    return new BrokenStore(rule, name, Fault.onOpening(breaking));
  }

  /** A store that never gives back the connection of a call that it refused. */
  private static class Leaks extends Wrapped {
    private final AtomicInteger leaked = new AtomicInteger();

    Leaks(Storage handle) {
      super(handle);
    }

    final void leak() {
      leaked.incrementAndGet();
    }

    @Override
    public Receipt commit(Commit commit) {
      if (leaked.get() >= CONNECTIONS) {
        throw new StorageUnavailableException(new IllegalStateException("no connection is free"));
      }
      return super.commit(commit);
    }
  }

  private static Storage leakingOnReuse(Storage handle) {
    return new Leaks(handle) {
      @Override
      public Receipt commit(Commit commit) {
        try {
          return super.commit(commit);
        } catch (CommandReusedException reused) {
          leak();
          throw reused;
        }
      }
    };
  }

  private static Storage leakingOnCursor(Storage handle) {
    return new Leaks(handle) {
      @Override
      public DuePage page(DueRange range, PageRequest request) {
        try {
          return super.page(range, request);
        } catch (CursorRefusedException refused) {
          leak();
          throw refused;
        }
      }
    };
  }

  private static Storage writingEntries(Storage handle, OneOfSeveral.Space space) {
    return new OneOfSeveral(handle, space) {
      @Override
      public JournalPage read(JournalSlice slice) {
        var page = super.read(slice);
        return isUnclosed(slice.getJournal()) ? with(page, List.of()) : page;
      }
    };
  }

  private static Storage writingReceipts(Storage handle, OneOfSeveral.Space space) {
    return new OneOfSeveral(handle, space) {
      @Override
      public Optional<Receipt> find(CommandId command) {
        return isUnclosed(command) ? Optional.empty() : super.find(command);
      }
    };
  }

  private static Storage writingRows(Storage handle, OneOfSeveral.Space space) {
    return new OneOfSeveral(handle, space) {
      @Override
      public DuePage page(DueRange range, PageRequest request) {
        var page = super.page(range, request);
        var isLost = page.getRows().stream().anyMatch(this::isLost);
        return isLost ? DuePage.last(List.of()) : page;
      }

      private boolean isLost(DueRow row) {
        return isUnclosed(row.getPlace().getJournal());
      }
    };
  }

  private static Storage writingLeases(Storage handle, OneOfSeveral.Space space) {
    return new OneOfSeveral(handle, space) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        var own = super.claim(request);
        return Stream.concat(own.stream(), claimed().stream().filter(this::isUnclosed)).toList();
      }
    };
  }

  private static Storage swallowing(Storage handle) {
    return new Wrapped(handle) {
      @Override
      public Receipt commit(Commit commit) {
        var receipt = super.commit(commit);
        Thread.interrupted();
        return receipt;
      }
    };
  }

  private static Storage swallowingInReading(Storage handle) {
    return new Wrapped(handle) {
      @Override
      public DuePage page(DueRange range, PageRequest request) {
        Thread.interrupted();
        return super.page(range, request);
      }
    };
  }

  /** Says that it gave up, and has kept the commit. */
  private static Storage keepingInterrupted(Storage handle) {
    return new Wrapped(handle) {
      @Override
      public Receipt commit(Commit commit) {
        var receipt = super.commit(commit);
        if (Thread.currentThread().isInterrupted()) {
          throw new StorageUnavailableException(new IllegalStateException("interrupted"));
        }
        return receipt;
      }
    };
  }

  /** Has its file closed under it, as a file channel of Java is. */
  private static Storage closingFile(Storage handle) {
    var isClosed = new AtomicBoolean();
    return new Wrapped(handle) {
      @Override
      public Receipt commit(Commit commit) {
        isClosed.compareAndSet(false, Thread.currentThread().isInterrupted());
        if (isClosed.get()) {
          throw new StorageUnavailableException(new IllegalStateException("closed by interrupt"));
        }
        return super.commit(commit);
      }
    };
  }
}
