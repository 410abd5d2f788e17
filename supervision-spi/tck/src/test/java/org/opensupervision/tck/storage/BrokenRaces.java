package org.opensupervision.tck.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.failure.CommandReusedException;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.value.CommandId;

/** Stores that break rules 57, 58 and 60: right for one user, wrong for several at once. */
final class BrokenRaces {

  private BrokenRaces() {}

  static List<BrokenStore> all() {
    return List.of(
        broken(57, "ChecksThenWritesStore", ChecksThenWritesStore::new),
        broken(58, "TornJournalsStore", TornJournalsStore::new),
        broken(58, "DueRowsLaterStore", DueRowsLaterStore::new),
        broken(60, "RemembersTooLateStore", RemembersTooLateStore::new));
  }

  private static BrokenStore broken(int rule, String name, UnaryOperator<Storage> breaking) {
    return new BrokenStore(rule, name, Fault.in(breaking));
  }

  /** Opens the window through which another thread gets in. */
  private static void dawdle() {
    LockSupport.parkNanos(100_000);
  }

  private static final class ChecksThenWritesStore extends Wrapped {
    ChecksThenWritesStore(Storage sound) {
      super(sound);
    }

    @Override
    public Receipt commit(Commit commit) {
      var stale = commit.getGuards().stream().filter(this::isStale).findFirst();
      var isPair = commit.getGuards().size() == 2 && commit.getEntries().size() == 2;
      if (!isPair || stale.isPresent() || find(commit.getCommandId()).isPresent()) {
        return super.commit(commit);
      }
      dawdle();
      synchronized (this) {
        return super.commit(readAgain(commit));
      }
    }
  }

  /** A store that writes a commit in two steps, one after the other. */
  private abstract static class WritesInSteps extends Wrapped {
    WritesInSteps(Storage sound) {
      super(sound);
    }

    abstract List<Entry> inFirstStep(Commit commit);

    @Override
    public synchronized Receipt commit(Commit commit) {
      var isWhole =
          commit.getDueUpdates().isEmpty()
              || commit.getEntries().isEmpty()
              || commit.getGuards().stream().anyMatch(this::isStale);
      return isWhole ? super.commit(commit) : inSteps(commit);
    }

    private Receipt inSteps(Commit commit) {
      var first = inFirstStep(commit);
      var last = commit.getEntries().stream().filter(each -> !first.contains(each)).toList();
      super.commit(
          Commit.builder()
              .commandId(CommandId.of("first step of " + commit.getCommandId().getText()))
              .fingerprint(commit.getFingerprint())
              .guards(commit.getGuards())
              .entries(first)
              .build());
      dawdle();
      var guards = commit.getGuards().stream().map(each -> soundHead(each.getJournal())).toList();
      super.commit(Commit.builder().from(commit).guards(guards).entries(last).build());
      return Receipt.of(commit);
    }
  }

  private static final class TornJournalsStore extends WritesInSteps {
    TornJournalsStore(Storage sound) {
      super(sound);
    }

    @Override
    List<Entry> inFirstStep(Commit commit) {
      return commit.getEntries().subList(0, 1);
    }
  }

  private static final class DueRowsLaterStore extends WritesInSteps {
    DueRowsLaterStore(Storage sound) {
      super(sound);
    }

    @Override
    List<Entry> inFirstStep(Commit commit) {
      return commit.getEntries();
    }
  }

  /** Looks for a command id, writes, and only then takes down the command id. */
  private static final class RemembersTooLateStore extends Wrapped {
    private final Map<CommandId, Receipt> receipts = new ConcurrentHashMap<>();
    private final AtomicLong number = new AtomicLong();

    RemembersTooLateStore(Storage sound) {
      super(sound);
    }

    @Override
    public Optional<Receipt> find(CommandId command) {
      return Optional.ofNullable(receipts.get(command)).or(() -> super.find(command));
    }

    @Override
    public Receipt commit(Commit commit) {
      var earlier = receipts.get(commit.getCommandId());
      if (earlier != null) {
        return repeated(earlier, commit);
      }
      return commit.getGuards().size() == 1 ? write(commit) : super.commit(commit);
    }

    private Receipt write(Commit commit) {
      dawdle();
      var own = CommandId.of("write " + number.incrementAndGet());
      super.commit(Commit.builder().from(commit).commandId(own).build());
      var receipt = Receipt.of(commit);
      receipts.put(commit.getCommandId(), receipt);
      return receipt;
    }

    private static Receipt repeated(Receipt earlier, Commit commit) {
      if (!earlier.getFingerprint().equals(commit.getFingerprint())) {
        throw new CommandReusedException(commit.getCommandId());
      }
      return earlier;
    }
  }
}
