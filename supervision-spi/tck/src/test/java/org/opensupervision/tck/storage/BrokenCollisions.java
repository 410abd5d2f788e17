package org.opensupervision.tck.storage;

import static org.opensupervision.tck.storage.BrokenOutboxes.broken;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.value.JournalId;

/** Stores that break rules 23 and 69 to 72: right for one user, wrong for several at once. */
final class BrokenCollisions {

  private BrokenCollisions() {}

  static List<BrokenStore> all() {
    return List.of(
        broken(23, "ReadsHeadFirstStore", BrokenCollisions::readingHeadFirst),
        broken(69, "ShowsRefusedStore", BrokenCollisions::showingRefused),
        broken(70, "BeginsTwiceStore", BrokenCollisions::beginningTwice),
        broken(71, "SkewsWritesStore", BrokenCollisions::skewing),
        broken(72, "DeadlocksStore", BrokenCollisions::deadlocking));
  }

  private static void dawdle() {
    LockSupport.parkNanos(500_000);
  }

  private static Storage readingHeadFirst(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public JournalPage read(JournalSlice slice) {
        var head = soundHead(slice.getJournal());
        dawdle();
        return JournalPage.of(head, super.read(slice).getEntries());
      }
    };
  }

  /** Shows the entries of a commit for as long as it looks at the guards. */
  private static Storage showingRefused(Storage sound) {
    Map<JournalId, JournalHead> shown = new ConcurrentHashMap<>();
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        try {
          return super.commit(commit);
        } catch (StaleJournalException stale) {
          commit
              .getEntries()
              .forEach(each -> shown.put(each.getJournal(), JournalHead.after(each)));
          dawdle();
          shown.clear();
          throw stale;
        }
      }

      @Override
      public JournalHead head(JournalId journal) {
        var head = shown.get(journal);
        return head == null || commitsAreFew() ? super.head(journal) : head;
      }

      /** Other checks send commits at once as well; those are of two journals that both move. */
      private boolean commitsAreFew() {
        return shown.size() != 2;
      }
    };
  }

  /** Looks whether a journal is there, and begins it only then. */
  private static Storage beginningTwice(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        var isBeginning =
            commit.getGuards().size() == 1
                && commit.getGuards().get(0).getSequence() == 0
                && commit.getGuards().stream().noneMatch(this::isStale)
                && commit.getMessages().isEmpty();
        if (!isBeginning) {
          return super.commit(commit);
        }
        dawdle();
        synchronized (this) {
          return super.commit(readAgain(commit));
        }
      }
    };
  }

  /** Checks what was only read in a snapshot, and not again when it writes. */
  private static Storage skewing(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        var written =
            commit.getEntries().stream().map(Entry::getJournal).collect(Collectors.toSet());
        var isSkewed =
            commit.getGuards().size() == 2
                && written.size() == 1
                && commit.getGuards().stream().noneMatch(this::isStale);
        if (!isSkewed) {
          return super.commit(commit);
        }
        dawdle();
        var guards =
            commit.getGuards().stream()
                .filter(each -> written.contains(each.getJournal()))
                .toList();
        return super.commit(Commit.builder().from(commit).guards(guards).build());
      }
    };
  }

  /** Passes on what its driver says when two commits block each other. */
  private static Storage deadlocking(Storage sound) {
    var forward = new AtomicInteger();
    var backward = new AtomicInteger();
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        if (commit.getGuards().size() != 2) {
          return super.commit(commit);
        }
        var isForward =
            commit.getGuards().get(0).getJournal().compareTo(commit.getGuards().get(1).getJournal())
                < 0;
        var own = isForward ? forward : backward;
        own.incrementAndGet();
        try {
          dawdle();
          if ((isForward ? backward : forward).get() > 0) {
            throw new IllegalStateException("deadlock found");
          }
          return super.commit(commit);
        } finally {
          own.decrementAndGet();
        }
      }
    };
  }
}
