package org.opensupervision.tck.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.failure.CommandReusedException;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;
import org.opensupervision.spi.storage.failure.StorageUnavailableException;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.JournalId;

/** Stores that break rules 67, 68, 75 and 108. */
final class BrokenFaults {

  private BrokenFaults() {}

  static List<BrokenStore> all() {
    return List.of(
        broken(67, "CommitsInStepsStore", BrokenFaults::committingInSteps),
        broken(67, "FindsFailedCommandStore", BrokenFaults::findingFailed),
        broken(67, "BurnsFailedCommandStore", BrokenFaults::burningFailed),
        broken(68, "CallsItAFailureStore", BrokenFaults::callingItAFailure),
        broken(68, "CallsItASuccessStore", BrokenFaults::callingItASuccess),
        broken(75, "PassesOnConnectionStore", BrokenFaults::passingOnConnection),
        broken(75, "KeepsDeadConnectionsStore", BrokenFaults::keepingDeadConnections),
        broken(108, "LogsLaterStore", BrokenFaults::loggingLater));
  }

  private static BrokenStore broken(int rule, String name, UnaryOperator<Storage> breaking) {
    return new BrokenStore(rule, name, Fault.onOpening(breaking));
  }

  /** Has written the first journal by the time that the second one fails. */
  private static Storage committingInSteps(Storage handle) {
    return new Wrapped(handle) {
      @Override
      public Receipt commit(Commit commit) {
        try {
          return super.commit(commit);
        } catch (StorageUnavailableException failed) {
          if (commit.getGuards().size() > 1) {
            var first = commit.getGuards().get(0);
            var entry = commit.getEntries().get(0);
            super.commit(aside(commit, List.of(first)).addEntries(entry).build());
          }
          throw failed;
        }
      }
    };
  }

  /** Remembers receipts before it commits. */
  private static Storage findingFailed(Storage handle) {
    Map<CommandId, Receipt> receipts = new ConcurrentHashMap<>();
    return new Wrapped(handle) {
      @Override
      public Receipt commit(Commit commit) {
        try {
          return super.commit(commit);
        } catch (StorageUnavailableException failed) {
          receipts.put(commit.getCommandId(), Receipt.of(commit));
          throw failed;
        }
      }

      @Override
      public Optional<Receipt> find(CommandId command) {
        return super.find(command).or(() -> Optional.ofNullable(receipts.get(command)));
      }
    };
  }

  /** Notes the command id of a commit to several journals in a transaction of its own. */
  private static Storage burningFailed(Storage handle) {
    Set<CommandId> burnt = ConcurrentHashMap.newKeySet();
    return new Wrapped(handle) {
      @Override
      public Receipt commit(Commit commit) {
        if (burnt.contains(commit.getCommandId())) {
          throw new CommandReusedException(commit.getCommandId());
        }
        try {
          return super.commit(commit);
        } catch (StorageUnavailableException failed) {
          if (commit.getGuards().size() > 1) {
            burnt.add(commit.getCommandId());
          }
          throw failed;
        }
      }
    };
  }

  private static Storage callingItAFailure(Storage handle) {
    return new Wrapped(handle) {
      @Override
      public Receipt commit(Commit commit) {
        try {
          return super.commit(commit);
        } catch (OutcomeUnknownException lost) {
          throw new StorageUnavailableException(lost);
        }
      }
    };
  }

  private static Storage callingItASuccess(Storage handle) {
    return new Wrapped(handle) {
      @Override
      public Receipt commit(Commit commit) {
        try {
          return super.commit(commit);
        } catch (OutcomeUnknownException lost) {
          return Receipt.of(commit);
        }
      }
    };
  }

  private static Storage passingOnConnection(Storage handle) {
    return new Wrapped(handle) {
      @Override
      public JournalHead head(JournalId journal) {
        try {
          return super.head(journal);
        } catch (StorageUnavailableException cutOff) {
          throw new IllegalStateException("connection refused");
        }
      }
    };
  }

  private static Storage keepingDeadConnections(Storage handle) {
    var isDead = new boolean[1];
    return new Wrapped(handle) {
      @Override
      public JournalHead head(JournalId journal) {
        try {
          return super.head(journal);
        } catch (StorageUnavailableException cutOff) {
          isDead[0] = true;
          throw cutOff;
        }
      }

      @Override
      public Receipt commit(Commit commit) {
        if (isDead[0]) {
          throw new StorageUnavailableException(new IllegalStateException("broken pipe"));
        }
        return super.commit(commit);
      }
    };
  }

  private static Storage loggingLater(Storage handle) {
    return new Wrapped(handle) {
      private JournalHead last = JournalHead.start(JournalId.ACCESS_LOG);

      @Override
      public Entry append(Content record) {
        try {
          var entry = super.append(record);
          last = JournalHead.after(entry);
          return entry;
        } catch (StorageUnavailableException later) {
          return last.next(record);
        }
      }
    };
  }
}
