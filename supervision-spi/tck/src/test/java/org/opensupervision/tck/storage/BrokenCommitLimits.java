package org.opensupervision.tck.storage;

import static org.opensupervision.tck.storage.BrokenOutboxes.broken;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.failure.UnsupportedByStorageException;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.CommandId;

/** Stores that break rules 66, 73, 74, 76 and 77. */
final class BrokenCommitLimits {

  private BrokenCommitLimits() {}

  static List<BrokenStore> all() {
    return List.of(
        broken(66, "CountsReadersStore", BrokenCommitLimits::countingReaders),
        broken(73, "CachesCommandsStore", BrokenCommitLimits::cachingCommands),
        new BrokenStore(73, "TidiesUpCommandsStore", Fault.timed(BrokenCommitLimits::tidyingUp)),
        broken(74, "LooksAtSomeGuardsStore", BrokenCommitLimits::lookingAtSomeGuards),
        broken(74, "RefusesManyGuardsStore", BrokenCommitLimits::refusingManyGuards),
        broken(76, "DropsMessagesStore", BrokenCommitLimits::droppingMessages),
        broken(76, "TruncatesMessagesStore", BrokenCommitLimits::truncatingMessages),
        broken(77, "SendsAnywayStore", BrokenCommitLimits::sendingAnyway));
  }

  /** Adds to a journal when somebody only looks at it. */
  private static Storage countingReaders(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        var guards = commit.getGuards();
        var isReader =
            guards.size() == 1
                && guards.get(0).getSequence() == 1
                && commit.getEntries().isEmpty()
                && commit.getDueUpdates().isEmpty()
                && commit.getMessages().isEmpty();
        if (!isReader) {
          return super.commit(commit);
        }
        var nothing = Content.of(Bytes.of(new byte[Content.SALT_LENGTH]), Bytes.ofUtf8(""));
        return super.commit(with(commit, List.of(guards.get(0).next(nothing))));
      }
    };
  }

  private static Storage cachingCommands(Storage sound) {
    List<CommandId> newest = new ArrayList<>();
    return new Wrapped(sound) {
      @Override
      public synchronized Receipt commit(Commit commit) {
        newest.add(commit.getCommandId());
        return super.commit(commit);
      }

      @Override
      public synchronized Optional<Receipt> find(CommandId command) {
        var from = Math.max(0, newest.size() - 250);
        return newest.subList(from, newest.size()).contains(command)
            ? super.find(command)
            : Optional.empty();
      }
    };
  }

  private static Storage tidyingUp(Storage sound, InstantSource clock) {
    Map<CommandId, Instant> sent = new ConcurrentHashMap<>();
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        sent.putIfAbsent(commit.getCommandId(), clock.instant());
        return super.commit(commit);
      }

      @Override
      public Optional<Receipt> find(CommandId command) {
        var age = Duration.between(sent.getOrDefault(command, clock.instant()), clock.instant());
        return age.toDays() > 30 ? Optional.empty() : super.find(command);
      }
    };
  }

  private static Storage lookingAtSomeGuards(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        var guards = commit.getGuards();
        var isMany =
            guards.size() > 255 && guards.size() <= getCapabilities().getMaxEntriesPerCommit();
        return super.commit(
            isMany ? Commit.builder().from(commit).guards(guards.subList(0, 255)).build() : commit);
      }
    };
  }

  private static Storage refusingManyGuards(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        if (commit.getGuards().size() > 400) {
          throw new UnsupportedByStorageException("The number of guards", 401, 400);
        }
        return super.commit(commit);
      }
    };
  }

  private static Storage droppingMessages(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        var messages = commit.getMessages();
        var kept = Math.min(messages.size(), getCapabilities().getMaxEntriesPerCommit());
        return super.commit(
            Commit.builder().from(commit).messages(messages.subList(0, kept)).build());
      }
    };
  }

  private static Storage truncatingMessages(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        var messages = commit.getMessages().stream().map(this::cut).toList();
        return super.commit(Commit.builder().from(commit).messages(messages).build());
      }

      private OutboxMessage cut(OutboxMessage message) {
        return message.getContent().getLength() > getCapabilities().getMaxContentLength()
            ? OutboxMessage.builder().from(message).content(Bytes.ofUtf8("cut")).build()
            : message;
      }
    };
  }

  /** Puts messages in before the guards are looked at. */
  private static Storage sendingAnyway(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        try {
          return super.commit(commit);
        } catch (StaleJournalException stale) {
          var fresh = commit.getGuards().stream().filter(each -> !isStale(each)).toList();
          if (!commit.getMessages().isEmpty() && !fresh.isEmpty()) {
            super.commit(aside(commit, fresh).addAllMessages(commit.getMessages()).build());
          }
          throw stale;
        }
      }
    };
  }
}
