package org.opensupervision.tck.storage;

import static org.opensupervision.tck.storage.BrokenOutboxes.broken;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.failure.UnsupportedByStorageException;
import org.opensupervision.spi.storage.journal.AccessSlice;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.JournalId;

/** Stores that break rules 101 to 107. */
final class BrokenAccessLogs {

  private BrokenAccessLogs() {}

  static List<BrokenStore> all() {
    return List.of(
        broken(101, "AnswersWithoutContentStore", BrokenAccessLogs::answeringWithoutContent),
        broken(102, "UnorderedRecordsStore", BrokenAccessLogs::unordered),
        broken(102, "BreaksTheChainStore", BrokenAccessLogs::breakingTheChain),
        broken(103, "ForksTheLogStore", BrokenAccessLogs::forking),
        broken(104, "RollsRecordsBackStore", BrokenAccessLogs::rollingBack),
        broken(105, "TidiesUpStore", BrokenAccessLogs::tidyingUp),
        broken(105, "ErasesRecordsStore", BrokenAccessLogs::erasing),
        broken(106, "TruncatesRecordsStore", BrokenAccessLogs::truncating),
        broken(107, "BeginsAtTheRecordStore", BrokenAccessLogs::beginningAt),
        broken(107, "HeadOfThePageStore", BrokenAccessLogs::headOfPage));
  }

  private static Storage answeringWithoutContent(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public Entry append(Content record) {
        var entry = super.append(record);
        return record.getBytes().getLength() == 256 ? withoutContent(entry) : entry;
      }
    };
  }

  private static Storage unordered(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public JournalPage read(AccessSlice slice) {
        var page = super.read(slice);
        var entries = new ArrayList<>(page.getEntries());
        if (entries.size() == 7) {
          Collections.swap(entries, 1, 2);
        }
        return with(page, entries);
      }
    };
  }

  private static Storage breakingTheChain(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public JournalPage read(AccessSlice slice) {
        var page = super.read(slice);
        var start = JournalHead.start(JournalId.ACCESS_LOG).getHash();
        var entries =
            page.getEntries().stream()
                .map(
                    each ->
                        each.getSequence() == 5 && page.getHead().getSequence() == 7
                            ? Entry.builder().from(each).previous(start).build()
                            : each)
                .toList();
        return with(page, entries);
      }
    };
  }

  /** Makes the record from a head that was read before. */
  private static Storage forking(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public Entry append(Content record) {
        if (record.getBytes().getLength() > 100) {
          return super.append(record);
        }
        var before = super.head();
        LockSupport.parkNanos(1_000_000);
        super.append(record);
        return before.next(record);
      }
    };
  }

  /** Loses the records since the last kept commit when a commit is refused. */
  private static Storage rollingBack(Storage sound) {
    var kept = new long[] {0, Long.MAX_VALUE};
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        try {
          var receipt = super.commit(commit);
          kept[0] = super.head().getSequence();
          return receipt;
        } catch (StaleJournalException stale) {
          kept[1] = kept[0];
          throw stale;
        }
      }

      @Override
      public JournalPage read(AccessSlice slice) {
        var page = super.read(slice);
        var left =
            page.getEntries().stream().filter(each -> each.getSequence() <= kept[1]).toList();
        return with(page, left);
      }
    };
  }

  private static Storage tidyingUp(Storage sound) {
    var isTidied = new boolean[1];
    return new Wrapped(sound) {
      @Override
      public int purge(Instant doneBefore) {
        isTidied[0] = true;
        return super.purge(doneBefore);
      }

      @Override
      public JournalPage read(AccessSlice slice) {
        return isTidied[0] ? with(super.read(slice), List.of()) : super.read(slice);
      }
    };
  }

  private static Storage erasing(Storage sound) {
    var isErased = new boolean[1];
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        isErased[0] |= !commit.getErasures().isEmpty();
        return super.commit(commit);
      }

      @Override
      public JournalPage read(AccessSlice slice) {
        var page = super.read(slice);
        return isErased[0]
            ? with(page, page.getEntries().stream().map(Wrapped::withoutContent).toList())
            : page;
      }
    };
  }

  private static Storage truncating(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public Entry append(Content record) {
        try {
          return super.append(record);
        } catch (UnsupportedByStorageException tooLong) {
          return super.append(Content.of(record.getSalt(), Bytes.ofUtf8("cut")));
        }
      }
    };
  }

  private static Storage beginningAt(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public JournalPage read(AccessSlice slice) {
        var isInside = slice.getAfter() > 0 && slice.getLimit() == 1;
        return super.read(AccessSlice.of(slice.getAfter() - (isInside ? 1 : 0), slice.getLimit()));
      }
    };
  }

  private static Storage headOfPage(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public JournalPage read(AccessSlice slice) {
        var entries = super.read(slice).getEntries();
        return entries.isEmpty()
            ? super.read(slice)
            : JournalPage.of(JournalHead.after(entries.get(entries.size() - 1)), entries);
      }
    };
  }
}
