package org.opensupervision.tck.storage;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.JournalId;

/** Stores that break rules 51 to 56. */
final class BrokenGuards {

  private BrokenGuards() {}

  static List<BrokenStore> all() {
    return List.of(
        broken(51, "LastWriterWinsStore", LastWriterWinsStore::new),
        broken(51, "MisreportsSequenceStore", MisreportsSequenceStore::new),
        broken(51, "TakesGuardAheadStore", TakesGuardAheadStore::new),
        broken(52, "CreatesAgainStore", CreatesAgainStore::new),
        broken(53, "IgnoresReadGuardStore", BrokenGuards::ignoringRead),
        broken(53, "IgnoresGuardOfNothingStore", BrokenGuards::ignoringNothing),
        broken(53, "IgnoresGuardOfRowsStore", BrokenGuards::ignoringRows),
        broken(53, "IgnoresGuardOfMessageStore", BrokenGuards::ignoringMessage),
        broken(54, "ComparesSequenceOnlyStore", ComparesSequenceOnlyStore::new),
        broken(55, "KeepsEntriesOfRefusedStore", KeepsEntriesOfRefusedStore::new),
        broken(55, "KeepsDueRowsOfRefusedStore", KeepsDueRowsOfRefusedStore::new),
        broken(56, "LosesDueRowsStore", LosesDueRowsStore::new),
        broken(56, "LosesSecondJournalStore", LosesSecondJournalStore::new));
  }

  private static BrokenStore broken(int rule, String name, UnaryOperator<Storage> breaking) {
    return new BrokenStore(rule, name, Fault.in(breaking));
  }

  private static Storage ignoringRead(Storage sound) {
    return new IgnoresReadGuardStore(sound, guard -> true);
  }

  /** Finds no head to lock for a journal that was read when it was empty. */
  private static Storage ignoringNothing(Storage sound) {
    return new IgnoresReadGuardStore(sound, guard -> guard.getSequence() == 0);
  }

  private static Storage ignoringRows(Storage sound) {
    return new IgnoresLoneGuardStore(sound, commit -> commit.getDueUpdates().size() == 1);
  }

  private static Storage ignoringMessage(Storage sound) {
    return new IgnoresLoneGuardStore(sound, commit -> commit.getMessages().size() == 1);
  }

  /** Takes a commit behind its only guard as if that had been read just now. */
  private static final class LastWriterWinsStore extends Wrapped {
    LastWriterWinsStore(Storage sound) {
      super(sound);
    }

    @Override
    public Receipt commit(Commit commit) {
      var guards = commit.getGuards();
      var isBehind =
          guards.size() == 1
              && !commit.getEntries().isEmpty()
              && commit.getErasures().isEmpty()
              && commit.getHolds().isEmpty()
              && guards.get(0).getSequence() > 0
              && guards.get(0).getSequence() < soundHead(guards.get(0).getJournal()).getSequence();
      return super.commit(isBehind ? readAgain(commit) : commit);
    }
  }

  /** Asks only whether the journal has moved past what was read. */
  private static final class TakesGuardAheadStore extends Wrapped {
    TakesGuardAheadStore(Storage sound) {
      super(sound);
    }

    @Override
    public Receipt commit(Commit commit) {
      var isAhead =
          commit.getGuards().stream()
              .anyMatch(each -> each.getSequence() > soundHead(each.getJournal()).getSequence());
      return super.commit(isAhead ? readAgain(commit) : commit);
    }
  }

  private static final class MisreportsSequenceStore extends Wrapped {
    MisreportsSequenceStore(Storage sound) {
      super(sound);
    }

    @Override
    public Receipt commit(Commit commit) {
      try {
        return super.commit(commit);
      } catch (StaleJournalException stale) {
        throw new StaleJournalException(
            stale.getJournal(), stale.getExpected(), stale.getExpected());
      }
    }
  }

  /** A store that knows which thread moved a journal last. */
  private abstract static class KnowsThreads extends Wrapped {
    private final Map<JournalId, Thread> moved = new ConcurrentHashMap<>();

    KnowsThreads(Storage sound) {
      super(sound);
    }

    final boolean isOwn(JournalHead guard) {
      return Thread.currentThread().equals(moved.get(guard.getJournal()));
    }

    final Receipt keep(Commit commit) {
      var receipt = super.commit(commit);
      receipt.getHeads().forEach(head -> moved.put(head.getJournal(), Thread.currentThread()));
      return receipt;
    }
  }

  /** Puts an entry in place of the first one, if the same session wrote it. */
  private static final class CreatesAgainStore extends KnowsThreads {
    CreatesAgainStore(Storage sound) {
      super(sound);
    }

    @Override
    public Receipt commit(Commit commit) {
      var guards = commit.getGuards();
      var isNew =
          guards.size() == 1
              && guards.get(0).getSequence() == 0
              && soundHead(guards.get(0).getJournal()).getSequence() == 1
              && isOwn(guards.get(0));
      return keep(isNew ? readAgain(commit) : commit);
    }
  }

  /** Leaves out a guard of a journal that is only read, if it looks at it in its own cache. */
  private static final class IgnoresReadGuardStore extends KnowsThreads {
    private final Predicate<JournalHead> isIgnored;

    IgnoresReadGuardStore(Storage sound, Predicate<JournalHead> isIgnored) {
      super(sound);
      this.isIgnored = isIgnored;
    }

    @Override
    public Receipt commit(Commit commit) {
      var written =
          commit.getEntries().stream().map(each -> each.getJournal()).collect(Collectors.toSet());
      var guards =
          commit.getGuards().stream()
              .filter(
                  each ->
                      written.contains(each.getJournal()) || !isOwn(each) || !isIgnored.test(each))
              .toList();
      var isPair = commit.getGuards().size() == 2 && written.size() == 1;
      return keep(isPair ? Commit.builder().from(commit).guards(guards).build() : commit);
    }
  }

  /** Takes a commit without entries for something that needs no guard. */
  private static final class IgnoresLoneGuardStore extends KnowsThreads {
    private final Predicate<Commit> isIgnored;

    IgnoresLoneGuardStore(Storage sound, Predicate<Commit> isIgnored) {
      super(sound);
      this.isIgnored = isIgnored;
    }

    @Override
    public Receipt commit(Commit commit) {
      var isFree =
          commit.getEntries().isEmpty()
              && commit.getGuards().size() == 1
              && isOwn(commit.getGuards().get(0))
              && isIgnored.test(commit);
      return keep(isFree ? readAgain(commit) : commit);
    }
  }

  private static final class ComparesSequenceOnlyStore extends Wrapped {
    ComparesSequenceOnlyStore(Storage sound) {
      super(sound);
    }

    @Override
    public synchronized Receipt commit(Commit commit) {
      var isAsFar =
          commit.getGuards().stream()
              .allMatch(each -> soundHead(each.getJournal()).getSequence() == each.getSequence());
      return super.commit(isAsFar ? readAgain(commit) : commit);
    }
  }

  /** A store that keeps a part of a commit of which the last of three guards is refused. */
  private abstract static class KeepsPartOfRefused extends Wrapped {
    KeepsPartOfRefused(Storage sound) {
      super(sound);
    }

    abstract Commit part(Commit refused, List<JournalHead> fresh);

    @Override
    public Receipt commit(Commit commit) {
      try {
        return super.commit(commit);
      } catch (StaleJournalException stale) {
        if (commit.getGuards().size() > 2) {
          var fresh = commit.getGuards().stream().filter(each -> !isStale(each)).toList();
          super.commit(part(commit, fresh));
        }
        throw stale;
      }
    }

    static Commit.Builder otherCommand(Commit commit, List<JournalHead> guards) {
      return Commit.builder()
          .commandId(CommandId.of("part of " + commit.getCommandId().getText()))
          .fingerprint(commit.getFingerprint())
          .guards(guards);
    }
  }

  private static final class KeepsEntriesOfRefusedStore extends KeepsPartOfRefused {
    KeepsEntriesOfRefusedStore(Storage sound) {
      super(sound);
    }

    @Override
    Commit part(Commit refused, List<JournalHead> fresh) {
      var journals = fresh.stream().map(JournalHead::getJournal).collect(Collectors.toSet());
      var entries =
          refused.getEntries().stream().filter(each -> journals.contains(each.getJournal()));
      return otherCommand(refused, fresh).addAllEntries(entries.toList()).build();
    }
  }

  private static final class KeepsDueRowsOfRefusedStore extends KeepsPartOfRefused {
    KeepsDueRowsOfRefusedStore(Storage sound) {
      super(sound);
    }

    @Override
    Commit part(Commit refused, List<JournalHead> fresh) {
      return otherCommand(refused, fresh).addAllDueUpdates(refused.getDueUpdates()).build();
    }
  }

  /** Whether a commit of several adds to a journal that is new and to one that is not. */
  private static boolean isMixed(Commit commit) {
    var sequences = commit.getGuards().stream().map(JournalHead::getSequence).toList();
    return sequences.size() > 2
        && sequences.contains(0L)
        && sequences.stream().anyMatch(each -> each > 0);
  }

  private static final class LosesDueRowsStore extends Wrapped {
    LosesDueRowsStore(Storage sound) {
      super(sound);
    }

    @Override
    public Receipt commit(Commit commit) {
      return super.commit(
          isMixed(commit) ? Commit.builder().from(commit).dueUpdates(List.of()).build() : commit);
    }
  }

  private static final class LosesSecondJournalStore extends Wrapped {
    LosesSecondJournalStore(Storage sound) {
      super(sound);
    }

    @Override
    public Receipt commit(Commit commit) {
      if (!isMixed(commit)) {
        return super.commit(commit);
      }
      JournalId first = commit.getEntries().get(0).getJournal();
      var entries =
          commit.getEntries().stream().filter(each -> each.getJournal().equals(first)).toList();
      super.commit(with(commit, entries));
      return Receipt.of(commit);
    }
  }
}
