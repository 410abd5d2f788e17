package org.opensupervision.tck.storage;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.failure.StorageClosedException;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.JournalId;

/** Stores that break rules 1 to 6. */
final class BrokenLifeCycles {

  private BrokenLifeCycles() {}

  static List<BrokenStore> all() {
    return List.of(
        sharing("SharesHeadsStore", SharesHeadsStore::new),
        sharing("SharesCommandsStore", SharesCommandsStore::new),
        sharing("SharesDueRowsStore", SharesDueRowsStore::new),
        new BrokenStore(2, "ClosesOnceStore", Fault.onOpening(ClosesOnceStore::new)),
        new BrokenStore(3, "AnswersAfterCloseStore", answeringAfterClose()),
        reopened(4, "ForgetsJournalsStore", ForgetsJournalsStore::new),
        reopened(4, "ForgetsDueRowsStore", ForgetsDueRowsStore::new),
        reopened(5, "ForgetsCommandsStore", ForgetsCommandsStore::new),
        new BrokenStore(6, "LeaksContentStore", Fault.in(LeaksContentStore::new)));
  }

  static BrokenStore sharing(String name, BiFunction<Storage, Set<Storage>, Storage> breaking) {
    var open = ConcurrentHashMap.<Storage>newKeySet();
    return new BrokenStore(1, name, Fault.onOpening(handle -> breaking.apply(handle, open)));
  }

  private static BrokenStore reopened(int rule, String name, UnaryOperator<Storage> breaking) {
    return new BrokenStore(rule, name, Fault.onReopening(breaking));
  }

  private static Fault answeringAfterClose() {
    return new Fault() {
      @Override
      public Storage around(Storage handle, Storage kept, int opening) {
        return new AnswersAfterCloseStore(handle, kept);
      }
    };
  }

  private static final class SharesHeadsStore extends BesideOthers {
    SharesHeadsStore(Storage sound, Set<Storage> open) {
      super(sound, open);
    }

    @Override
    public JournalHead head(JournalId journal) {
      return others().stream()
          .map(other -> other.getJournals().head(journal))
          .filter(head -> head.getSequence() > 0)
          .findFirst()
          .orElseGet(() -> super.head(journal));
    }
  }

  private static final class SharesCommandsStore extends BesideOthers {
    SharesCommandsStore(Storage sound, Set<Storage> open) {
      super(sound, open);
    }

    @Override
    public Optional<Receipt> find(CommandId command) {
      return others().stream()
          .flatMap(other -> other.getCommitDoor().find(command).stream())
          .findFirst()
          .or(() -> super.find(command));
    }
  }

  private static final class SharesDueRowsStore extends BesideOthers {
    SharesDueRowsStore(Storage sound, Set<Storage> open) {
      super(sound, open);
    }

    @Override
    public DuePage page(DueRange range, PageRequest request) {
      var own = super.page(range, request);
      var first = PageRequest.first(request.getLimit());
      return own.getRows().isEmpty()
          ? others().stream()
              .map(other -> other.getDueRows().page(range, first))
              .findFirst()
              .orElse(own)
          : own;
    }
  }

  private static final class ClosesOnceStore extends Wrapped {
    private boolean isClosed;

    ClosesOnceStore(Storage sound) {
      super(sound);
    }

    @Override
    public void close() {
      if (isClosed) {
        throw new StorageClosedException();
      }
      isClosed = true;
      super.close();
    }
  }

  private static final class AnswersAfterCloseStore extends Wrapped {
    private final Storage kept;

    AnswersAfterCloseStore(Storage handle, Storage kept) {
      super(handle);
      this.kept = kept;
    }

    @Override
    public JournalHead head(JournalId journal) {
      try {
        return super.head(journal);
      } catch (StorageClosedException ignored) {
        return kept.getJournals().head(journal);
      }
    }
  }

  private static final class ForgetsJournalsStore extends Wrapped {
    ForgetsJournalsStore(Storage sound) {
      super(sound);
    }

    @Override
    public JournalHead head(JournalId journal) {
      return JournalHead.start(journal);
    }

    @Override
    public JournalPage read(JournalSlice slice) {
      return JournalPage.of(JournalHead.start(slice.getJournal()), List.of());
    }
  }

  private static final class ForgetsDueRowsStore extends Wrapped {
    ForgetsDueRowsStore(Storage sound) {
      super(sound);
    }

    @Override
    public DuePage page(DueRange range, PageRequest request) {
      return request.getAfter().isPresent() ? super.page(range, request) : DuePage.last(List.of());
    }
  }

  private static final class ForgetsCommandsStore extends Wrapped {
    ForgetsCommandsStore(Storage sound) {
      super(sound);
    }

    @Override
    public Receipt commit(Commit commit) {
      var guard = commit.getGuards().get(0);
      if (super.find(commit.getCommandId()).isPresent()) {
        throw new StaleJournalException(guard.getJournal(), guard.getSequence(), 1);
      }
      return super.commit(commit);
    }
  }

  /** Adds the exception of a driver that quotes the parameters of its statement. */
  private static final class LeaksContentStore extends Wrapped {
    LeaksContentStore(Storage sound) {
      super(sound);
    }

    @Override
    public Receipt commit(Commit commit) {
      try {
        return super.commit(commit);
      } catch (StaleJournalException stale) {
        commit.getEntries().stream().limit(1).forEach(entry -> stale.initCause(quoting(entry)));
        throw stale;
      }
    }

    private static IllegalStateException quoting(Entry entry) {
      var content = entry.getContent().orElseThrow().getBytes();
      return new IllegalStateException("insert into entries values (" + text(content) + ")");
    }

    private static String text(Bytes content) {
      return new String(content.toByteArray(), StandardCharsets.UTF_8);
    }
  }
}
