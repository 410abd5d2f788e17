package org.opensupervision.tck.storage;

import static org.opensupervision.tck.storage.BrokenOutboxes.broken;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Erasure;
import org.opensupervision.spi.storage.commit.HoldChange;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.failure.HeldException;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.JournalId;

/** Stores that break rules 130 to 133. */
final class BrokenHolds {

  private BrokenHolds() {}

  static List<BrokenStore> all() {
    return List.of(
        broken(130, "HoldsWholeJournalsOnlyStore", BrokenHolds::holdingWholeOnly),
        broken(130, "NamesOneHoldStore", BrokenHolds::namingOneHold),
        broken(131, "ErasesTheRestStore", BrokenHolds::erasingTheRest),
        broken(132, "HoldIsAFlagStore", BrokenHolds::flagging),
        broken(132, "CountsHoldsStore", BrokenHolds::counting),
        broken(133, "LooksForHoldsBeforeStore", BrokenHolds::lookingBefore));
  }

  private static Storage holdingWholeOnly(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        try {
          return super.commit(commit);
        } catch (HeldException held) {
          if (commit.getErasures().stream().anyMatch(Erasure::isWhole)) {
            throw held;
          }
          return Receipt.of(commit);
        }
      }
    };
  }

  private static Storage namingOneHold(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        try {
          return super.commit(commit);
        } catch (HeldException held) {
          throw new HeldException(held.getJournal(), held.getHolds().subList(0, 1));
        }
      }
    };
  }

  private static Storage erasingTheRest(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        try {
          return super.commit(commit);
        } catch (HeldException held) {
          if (commit.getErasures().size() > 1) {
            super.commit(without(commit, held.getJournal()));
          }
          throw held;
        }
      }

      private Commit without(Commit commit, JournalId held) {
        var guards =
            commit.getGuards().stream().filter(each -> !each.getJournal().equals(held)).toList();
        return aside(commit, guards)
            .entries(
                commit.getEntries().stream()
                    .filter(each -> !each.getJournal().equals(held))
                    .toList())
            .erasures(
                commit.getErasures().stream()
                    .filter(each -> !each.getJournal().equals(held))
                    .toList())
            .build();
      }
    };
  }

  /** Lifts every hold of a journal with any. */
  private static Storage flagging(Storage sound) {
    Map<JournalId, Set<String>> placed = new HashMap<>();
    return new Wrapped(sound) {
      @Override
      public synchronized Receipt commit(Commit commit) {
        Set<HoldChange> changes = new HashSet<>(commit.getHolds());
        for (var change : commit.getHolds()) {
          var known = placed.computeIfAbsent(change.getJournal(), none -> new TreeSet<>());
          if (change.isPlaced()) {
            known.add(change.getHold());
          } else {
            known.forEach(each -> changes.add(HoldChange.lifted(change.getJournal(), each)));
          }
        }
        return super.commit(Commit.builder().from(commit).holds(changes).build());
      }
    };
  }

  /** Lifts a hold only when it was lifted as often as it was placed. */
  private static Storage counting(Storage sound) {
    Map<String, Integer> counts = new HashMap<>();
    return new Wrapped(sound) {
      @Override
      public synchronized Receipt commit(Commit commit) {
        var changes = commit.getHolds().stream().filter(this::isLast).toList();
        return super.commit(Commit.builder().from(commit).holds(changes).build());
      }

      private boolean isLast(HoldChange change) {
        var name = change.getJournal().getText() + change.getHold();
        return counts.merge(name, change.isPlaced() ? 1 : -1, Integer::sum) <= 0
            || change.isPlaced();
      }
    };
  }

  /** Looks for holds and guards, and erases only then, whatever has come in between. */
  private static Storage lookingBefore(Storage sound) {
    Set<JournalId> held = ConcurrentHashMap.newKeySet();
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        var isErasing =
            commit.getErasures().size() == 1
                && commit.getGuards().size() == 1
                && commit.getGuards().stream().noneMatch(this::isStale);
        if (!isErasing || held.contains(commit.getGuards().get(0).getJournal())) {
          return keep(commit);
        }
        LockSupport.parkNanos(1_000_000);
        return eraseAnyway(commit);
      }

      private Receipt keep(Commit commit) {
        var receipt = super.commit(commit);
        commit.getHolds().stream()
            .filter(HoldChange::isPlaced)
            .forEach(each -> held.add(each.getJournal()));
        return receipt;
      }

      private Receipt eraseAnyway(Commit commit) {
        JournalHead guard = commit.getGuards().get(0);
        try {
          return super.commit(commit);
        } catch (StaleJournalException moved) {
          if (held.contains(guard.getJournal())) {
            return Receipt.of(commit);
          }
          throw moved;
        }
      }
    };
  }
}
