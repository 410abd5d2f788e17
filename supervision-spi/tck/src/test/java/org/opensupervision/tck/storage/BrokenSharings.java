package org.opensupervision.tck.storage;

import static org.opensupervision.tck.storage.OneOfSeveral.broken;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.HoldChange;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.failure.HeldException;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.outbox.ClaimRequest;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.JournalId;

/** Stores that break rules 141 to 145: right alone, wrong where another has their space open. */
final class BrokenSharings {

  private BrokenSharings() {}

  static List<BrokenStore> all() {
    return List.of(
        broken(141, "CachesHeadsStore", BrokenSharings::cachingHeads),
        broken(141, "CachesRowsStore", BrokenSharings::cachingRows),
        broken(142, "GuardsByItsCacheStore", BrokenSharings::guardingByCache),
        broken(142, "LocksWithinItselfStore", BrokenSharings::lockingWithin),
        broken(142, "KnowsItsOwnHoldsStore", BrokenSharings::knowingOwnHolds),
        broken(143, "FindsItsOwnCommandsStore", BrokenSharings::findingOwn),
        broken(143, "RepeatsItsOwnCommandsStore", BrokenSharings::repeatingOwn),
        broken(144, "KnowsItsOwnLeasesStore", BrokenSharings::knowingOwnLeases),
        broken(145, "NumbersByItselfStore", BrokenSharings::numberingByItself));
  }

  private static Storage cachingHeads(Storage handle, OneOfSeveral.Space space) {
    Map<JournalId, JournalHead> cache = new ConcurrentHashMap<>();
    return new OneOfSeveral(handle, space) {
      @Override
      public JournalHead head(JournalId journal) {
        return isAlone()
            ? super.head(journal)
            : cache.computeIfAbsent(journal, none -> super.head(journal));
      }

      @Override
      public Receipt commit(Commit commit) {
        var receipt = super.commit(commit);
        commit.getGuards().forEach(each -> cache.remove(each.getJournal()));
        return receipt;
      }
    };
  }

  private static Storage cachingRows(Storage handle, OneOfSeveral.Space space) {
    Map<DueRange, DuePage> cache = new ConcurrentHashMap<>();
    return new OneOfSeveral(handle, space) {
      @Override
      public DuePage page(DueRange range, PageRequest request) {
        return isAlone() || request.getAfter().isPresent()
            ? super.page(range, request)
            : cache.computeIfAbsent(range, none -> super.page(range, request));
      }

      @Override
      public Receipt commit(Commit commit) {
        var receipt = super.commit(commit);
        cache.clear();
        return receipt;
      }
    };
  }

  /** Takes a guard for right that is the head it has seen last. */
  private static Storage guardingByCache(Storage handle, OneOfSeveral.Space space) {
    Map<JournalId, JournalHead> seen = new ConcurrentHashMap<>();
    return new OneOfSeveral(handle, space) {
      @Override
      public JournalHead head(JournalId journal) {
        var head = super.head(journal);
        seen.put(journal, head);
        return head;
      }

      @Override
      public synchronized Receipt commit(Commit commit) {
        var isSeen =
            !isAlone()
                && commit.getGuards().stream()
                    .allMatch(each -> each.equals(seen.get(each.getJournal())));
        var isNew = super.find(commit.getCommandId()).isEmpty();
        var receipt = super.commit(isSeen && isNew ? readAgain(commit) : commit);
        receipt.getHeads().forEach(each -> seen.put(each.getJournal(), each));
        return receipt;
      }
    };
  }

  private static Storage lockingWithin(Storage handle, OneOfSeveral.Space space) {
    return new OneOfSeveral(handle, space) {
      @Override
      public synchronized Receipt commit(Commit commit) {
        var isPlain = commit.getGuards().size() == 2 && commit.getEntries().size() == 1;
        if (isAlone() || !isPlain || isStale(commit.getGuards().get(0))) {
          return super.commit(commit);
        }
        dawdle();
        var isNew = super.find(commit.getCommandId()).isEmpty();
        return super.commit(isNew ? readAgain(commit) : commit);
      }
    };
  }

  /** Opens the window through which another store gets in. */
  private static void dawdle() {
    LockSupport.parkNanos(1_000_000);
  }

  private static Storage knowingOwnHolds(Storage handle, OneOfSeveral.Space space) {
    return new OneOfSeveral(handle, space) {
      @Override
      public Receipt commit(Commit commit) {
        try {
          return super.commit(commit);
        } catch (HeldException held) {
          var hold = HoldChange.placed(commit.getErasures().get(0).getJournal(), "inquiry");
          if (!isOfOthers(hold)) {
            throw held;
          }
          return super.commit(Commit.builder().from(commit).erasures(List.of()).build());
        }
      }
    };
  }

  private static Storage findingOwn(Storage handle, OneOfSeveral.Space space) {
    return new OneOfSeveral(handle, space) {
      @Override
      public Optional<Receipt> find(CommandId command) {
        return isOfOthers(command) ? Optional.empty() : super.find(command);
      }
    };
  }

  private static Storage repeatingOwn(Storage handle, OneOfSeveral.Space space) {
    return new OneOfSeveral(handle, space) {
      @Override
      public Receipt commit(Commit commit) {
        if (isOfOthers(commit.getCommandId())) {
          throw new StaleJournalException(commit.getGuards().get(0).getJournal(), 0, 1);
        }
        return super.commit(commit);
      }
    };
  }

  private static Storage knowingOwnLeases(Storage handle, OneOfSeveral.Space space) {
    return new OneOfSeveral(handle, space) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        var own = super.claim(request);
        return Stream.concat(own.stream(), claimed().stream().filter(this::isOfOthers)).toList();
      }
    };
  }

  private static Storage numberingByItself(Storage handle, OneOfSeveral.Space space) {
    return new OneOfSeveral(handle, space) {
      @Override
      public synchronized Entry append(Content record) {
        var before = super.head();
        if (!isAlone()) {
          dawdle();
        }
        var entry = super.append(record);
        return isAlone() ? entry : before.next(record);
      }
    };
  }
}
