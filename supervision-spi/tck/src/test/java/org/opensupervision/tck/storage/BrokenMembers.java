package org.opensupervision.tck.storage;

import static org.opensupervision.tck.storage.BrokenOutboxes.broken;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.HoldChange;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.value.JournalId;

/** Stores that lose one of the members of a commit that has several: rules 56, 131 and 132. */
final class BrokenMembers {

  private BrokenMembers() {}

  static List<BrokenStore> all() {
    return List.of(
        broken(56, "LosesThirdJournalStore", BrokenMembers::losingThirdJournal),
        broken(56, "LosesFifthJournalStore", BrokenMembers::losingFifthJournal),
        broken(56, "LosesSecondDueUpdateStore", sound -> losingDueUpdate(sound, 1)),
        broken(56, "LosesThirdDueUpdateStore", sound -> losingDueUpdate(sound, 2)),
        broken(56, "LosesThirdMessageStore", BrokenMembers::losingThirdMessage),
        broken(131, "ErasesFirstOfSeveralStore", sound -> erasingSome(sound, 1)),
        broken(131, "ErasesTwoOfSeveralStore", sound -> erasingSome(sound, 2)),
        broken(132, "PlacesFirstHoldStore", sound -> changingFirst(sound, true)),
        broken(132, "LiftsFirstHoldStore", sound -> changingFirst(sound, false)));
  }

  private static Storage losingThirdJournal(Storage sound) {
    return losingJournal(sound, 2);
  }

  private static Storage losingFifthJournal(Storage sound) {
    return losingJournal(sound, 4);
  }

  /** Says that it kept the entries of a journal that it did not. */
  private static Storage losingJournal(Storage sound, int lost) {
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        if (commit.getGuards().size() != 5) {
          return super.commit(commit);
        }
        var journal = commit.getGuards().get(lost).getJournal();
        var entries =
            commit.getEntries().stream().filter(each -> !each.getJournal().equals(journal));
        super.commit(with(commit, entries.toList()));
        return Receipt.of(commit);
      }
    };
  }

  private static Storage losingDueUpdate(Storage sound, int lost) {
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        var updates = without(commit.getDueUpdates(), lost);
        return super.commit(Commit.builder().from(commit).dueUpdates(updates).build());
      }
    };
  }

  private static Storage losingThirdMessage(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        var isSmall = commit.getMessages().size() < 10;
        var messages = isSmall ? without(commit.getMessages(), 2) : commit.getMessages();
        return super.commit(Commit.builder().from(commit).messages(messages).build());
      }
    };
  }

  /** Looks for the holds of all journals, and erases only the first ones. */
  private static Storage erasingSome(Storage sound, int most) {
    Set<JournalId> held = new HashSet<>();
    return new Wrapped(sound) {
      @Override
      public synchronized Receipt commit(Commit commit) {
        var isHeld =
            commit.getErasures().stream().anyMatch(each -> held.contains(each.getJournal()));
        var some = commit.getErasures().stream().limit(most).toList();
        var receipt =
            super.commit(isHeld ? commit : Commit.builder().from(commit).erasures(some).build());
        commit.getHolds().forEach(this::note);
        return receipt;
      }

      private void note(HoldChange change) {
        if (change.isPlaced()) {
          held.add(change.getJournal());
        } else {
          held.remove(change.getJournal());
        }
      }
    };
  }

  /** Places, or lifts, only the first of several holds. */
  private static Storage changingFirst(Storage sound, boolean isPlacing) {
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        var isChanged = commit.getHolds().stream().anyMatch(each -> each.isPlaced() == isPlacing);
        var first = commit.getHolds().stream().limit(1).toList();
        return super.commit(
            isChanged ? Commit.builder().from(commit).holds(first).build() : commit);
      }
    };
  }

  /** These members without the one at this index, if it is there. */
  private static <T> List<T> without(List<T> members, int lost) {
    return IntStream.range(0, members.size())
        .filter(at -> at != lost)
        .<T>mapToObj(members::get)
        .toList();
  }
}
