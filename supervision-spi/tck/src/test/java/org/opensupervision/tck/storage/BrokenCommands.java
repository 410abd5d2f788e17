package org.opensupervision.tck.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.DueUpdate;
import org.opensupervision.spi.storage.failure.CommandReusedException;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.failure.UnsupportedByStorageException;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.CommandId;

/** Stores that break rules 59 and 61 to 65. */
final class BrokenCommands {

  private BrokenCommands() {}

  static List<BrokenStore> all() {
    return List.of(
        broken(59, "NewReceiptStore", NewReceiptStore::new),
        broken(59, "GuardsBeforeCommandStore", GuardsBeforeCommandStore::new),
        broken(61, "ReturnsOldAnswerStore", ReturnsOldAnswerStore::new),
        broken(61, "DoesReusedCommandStore", DoesReusedCommandStore::new),
        broken(62, "BurnsCommandIdStore", BurnsCommandIdStore::new),
        broken(63, "HalfReceiptStore", HalfReceiptStore::new),
        broken(63, "ForgetsReceiptsStore", ForgetsReceiptsStore::new),
        broken(64, "TruncatesContentStore", TruncatesContentStore::new),
        broken(64, "RefusesLongestContentStore", RefusesLongestContentStore::new),
        broken(65, "DropsEntriesStore", DropsEntriesStore::new),
        broken(65, "DropsDueRowsStore", DropsDueRowsStore::new));
  }

  private static BrokenStore broken(int rule, String name, UnaryOperator<Storage> breaking) {
    return new BrokenStore(rule, name, Fault.in(breaking));
  }

  /** Answers a repeated command with the heads of now. */
  private static final class NewReceiptStore extends Wrapped {
    NewReceiptStore(Storage sound) {
      super(sound);
    }

    @Override
    public Receipt commit(Commit commit) {
      var receipt = super.commit(commit);
      var heads = receipt.getHeads().stream().map(head -> soundHead(head.getJournal())).toList();
      return Receipt.of(receipt.getCommandId(), receipt.getFingerprint(), heads);
    }
  }

  /** Looks at the guards of a repeated command, at least where somebody else has moved them. */
  private static final class GuardsBeforeCommandStore extends Wrapped {
    GuardsBeforeCommandStore(Storage sound) {
      super(sound);
    }

    @Override
    public Receipt commit(Commit commit) {
      var receipt = super.commit(commit);
      for (var head : receipt.getHeads()) {
        if (isStale(head)) {
          throw new StaleJournalException(head.getJournal(), head.getSequence(), -1);
        }
      }
      return receipt;
    }
  }

  private static final class ReturnsOldAnswerStore extends Wrapped {
    ReturnsOldAnswerStore(Storage sound) {
      super(sound);
    }

    @Override
    public Receipt commit(Commit commit) {
      try {
        return super.commit(commit);
      } catch (CommandReusedException reused) {
        return super.find(commit.getCommandId()).orElseThrow();
      }
    }
  }

  private static final class DoesReusedCommandStore extends Wrapped {
    DoesReusedCommandStore(Storage sound) {
      super(sound);
    }

    @Override
    public Receipt commit(Commit commit) {
      try {
        return super.commit(commit);
      } catch (CommandReusedException reused) {
        var other = CommandId.of("again " + commit.getCommandId().getText());
        return super.commit(Commit.builder().from(commit).commandId(other).build());
      }
    }
  }

  private static final class BurnsCommandIdStore extends Wrapped {
    private final Set<CommandId> burnt = ConcurrentHashMap.newKeySet();

    BurnsCommandIdStore(Storage sound) {
      super(sound);
    }

    @Override
    public Receipt commit(Commit commit) {
      if (burnt.contains(commit.getCommandId())) {
        throw new CommandReusedException(commit.getCommandId());
      }
      try {
        return super.commit(commit);
      } catch (StaleJournalException stale) {
        burnt.add(commit.getCommandId());
        throw stale;
      }
    }
  }

  private static final class HalfReceiptStore extends Wrapped {
    HalfReceiptStore(Storage sound) {
      super(sound);
    }

    @Override
    public Optional<Receipt> find(CommandId command) {
      return super.find(command)
          .map(
              receipt ->
                  Receipt.of(
                      receipt.getCommandId(),
                      receipt.getFingerprint(),
                      receipt.getHeads().subList(0, 1)));
    }
  }

  private static final class ForgetsReceiptsStore extends Wrapped {
    ForgetsReceiptsStore(Storage sound) {
      super(sound);
    }

    @Override
    public Optional<Receipt> find(CommandId command) {
      return super.find(command).filter(receipt -> receipt.getHeads().size() < 2);
    }
  }

  private static final class TruncatesContentStore extends Wrapped {
    TruncatesContentStore(Storage sound) {
      super(sound);
    }

    @Override
    public Receipt commit(Commit commit) {
      var limit = getCapabilities().getMaxContentLength();
      return isTooLong(commit, limit + 1)
          ? super.commit(with(commit, List.of(truncated(commit, limit))))
          : super.commit(commit);
    }

    private static Entry truncated(Commit commit, int limit) {
      var content = commit.getEntries().get(0).getContent().orElseThrow();
      var bytes = Bytes.ofUtf8("x".repeat(limit));
      return commit.getGuards().get(0).next(Content.of(content.getSalt(), bytes));
    }
  }

  private static boolean isTooLong(Commit commit, int length) {
    return commit.getEntries().stream()
        .flatMap(entry -> entry.getContent().stream())
        .anyMatch(content -> content.getBytes().getLength() >= length);
  }

  private static final class RefusesLongestContentStore extends Wrapped {
    RefusesLongestContentStore(Storage sound) {
      super(sound);
    }

    @Override
    public Receipt commit(Commit commit) {
      var limit = getCapabilities().getMaxContentLength();
      if (isTooLong(commit, limit)) {
        throw new UnsupportedByStorageException("The length of a content", limit, limit - 1);
      }
      return super.commit(commit);
    }
  }

  private static final class DropsEntriesStore extends Wrapped {
    DropsEntriesStore(Storage sound) {
      super(sound);
    }

    @Override
    public Receipt commit(Commit commit) {
      var entries = commit.getEntries();
      var kept = Math.min(entries.size(), getCapabilities().getMaxEntriesPerCommit());
      return super.commit(with(commit, entries.subList(0, kept)));
    }
  }

  private static final class DropsDueRowsStore extends Wrapped {
    DropsDueRowsStore(Storage sound) {
      super(sound);
    }

    @Override
    public Receipt commit(Commit commit) {
      var limit = getCapabilities().getMaxDueRowsPerCommit();
      var updates = new ArrayList<DueUpdate>();
      for (var update : commit.getDueUpdates()) {
        var rows = update.getRows();
        var kept = rows.subList(0, Math.min(rows.size(), limit));
        updates.add(DueUpdate.of(update.getJournal(), kept));
      }
      return super.commit(Commit.builder().from(commit).dueUpdates(updates).build());
    }
  }
}
