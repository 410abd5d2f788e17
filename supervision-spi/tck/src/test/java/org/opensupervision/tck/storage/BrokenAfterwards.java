package org.opensupervision.tck.storage;

import static org.opensupervision.tck.storage.BrokenOutboxes.broken;
import static org.opensupervision.tck.storage.OutboxBench.PAST;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.outbox.ClaimRequest;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.outbox.Outcome;
import org.opensupervision.spi.storage.outbox.Settlement;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.JournalId;

/** Stores that forget too much, or too little, afterwards: rules 59, 73, 85, 97, 98 and 124. */
final class BrokenAfterwards {

  private BrokenAfterwards() {}

  static List<BrokenStore> all() {
    return List.of(
        broken(59, "ForgetsLookingStore", BrokenAfterwards::forgettingLooking),
        broken(73, "KeepsThousandCommandsStore", BrokenAfterwards::keepingThousand),
        new BrokenStore(73, "ForgetsOldCommandsStore", Fault.timed(BrokenAfterwards::forgetting)),
        broken(85, "LeasesForSecondsStore", BrokenAfterwards::leasingForSeconds),
        broken(98, "CountsFromRepetitionStore", BrokenAfterwards::countingFromRepetition),
        broken(97, "RevivesLeasedStore", RevivesLeasedStore::new),
        broken(97, "RevivesParkedStore", RevivesParkedStore::new),
        broken(124, "KeepsParkedMessagesStore", KeepsParkedMessagesStore::new),
        broken(124, "KeepsDoneMessagesStore", KeepsDoneMessagesStore::new));
  }

  /** Notes no command that changes nothing. */
  private static Storage forgettingLooking(Storage sound) {
    var looks = new AtomicInteger();
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        var isLook =
            commit.getGuards().size() == 1
                && commit.getEntries().isEmpty()
                && commit.getDueUpdates().isEmpty()
                && commit.getMessages().isEmpty();
        if (!isLook) {
          return super.commit(commit);
        }
        var other = CommandId.of("look " + looks.incrementAndGet());
        super.commit(Commit.builder().from(commit).commandId(other).build());
        return Receipt.of(commit);
      }
    };
  }

  private static Storage keepingThousand(Storage sound) {
    List<CommandId> sent = new ArrayList<>();
    return new Wrapped(sound) {
      @Override
      public synchronized Receipt commit(Commit commit) {
        sent.add(commit.getCommandId());
        return super.commit(commit);
      }

      @Override
      public synchronized Optional<Receipt> find(CommandId command) {
        var from = Math.max(0, sent.size() - 1_000);
        return super.find(command)
            .filter(found -> sent.subList(from, sent.size()).contains(command));
      }
    };
  }

  /** Deletes the commands of last week with every commit. */
  private static Storage forgetting(Storage sound, InstantSource clock) {
    Map<CommandId, Instant> sent = new HashMap<>();
    return new Wrapped(sound) {
      @Override
      public synchronized Receipt commit(Commit commit) {
        var receipt = super.commit(commit);
        var weekAgo = clock.instant().minus(Duration.ofDays(7));
        sent.values().removeIf(weekAgo::isAfter);
        sent.put(commit.getCommandId(), clock.instant());
        return receipt;
      }

      @Override
      public synchronized Optional<Receipt> find(CommandId command) {
        return super.find(command).filter(found -> sent.containsKey(command));
      }
    };
  }

  private static Storage leasingForSeconds(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        var lease = Duration.ofSeconds(Math.max(1, request.getLease().toSeconds()));
        return super.claim(ClaimRequest.builder().from(request).lease(lease).build());
      }
    };
  }

  /** Takes a settlement that is repeated for the moment at which the message was done. */
  private static Storage countingFromRepetition(Storage sound) {
    Set<Settlement> settled = new HashSet<>();
    var repeated = new AtomicInteger();
    return new Wrapped(sound) {
      @Override
      public synchronized void settle(Settlement settlement) {
        super.settle(settlement);
        if (!settled.add(settlement)) {
          repeated.incrementAndGet();
        }
      }

      @Override
      public int purge(Instant doneBefore) {
        return repeated.get() == 0 ? super.purge(doneBefore) : 0;
      }
    };
  }

  /** A store that knows which messages are leased, parked and done, and what is erased. */
  private static class KnowsStates extends Wrapped {
    final Map<String, LeasedMessage> leased = new ConcurrentHashMap<>();
    final Map<String, LeasedMessage> parked = new ConcurrentHashMap<>();
    final Map<String, JournalId> done = new ConcurrentHashMap<>();
    final Set<JournalId> erased = ConcurrentHashMap.newKeySet();

    KnowsStates(Storage sound) {
      super(sound);
    }

    @Override
    public Receipt commit(Commit commit) {
      var receipt = super.commit(commit);
      commit.getErasures().forEach(each -> erased.add(each.getJournal()));
      return receipt;
    }

    @Override
    public List<LeasedMessage> claim(ClaimRequest request) {
      var claimed = super.claim(request);
      claimed.forEach(each -> leased.put(each.getMessage().getKey(), each));
      return claimed;
    }

    @Override
    public void settle(Settlement settlement) {
      super.settle(settlement);
      var message = leased.remove(settlement.getKey());
      if (message != null) {
        note(message, settlement.getOutcome());
      }
    }

    private void note(LeasedMessage message, Outcome outcome) {
      if (outcome == Outcome.PARKED) {
        parked.put(message.getMessage().getKey(), message);
      } else if (outcome == Outcome.DONE) {
        done.put(message.getMessage().getKey(), message.getMessage().getJournal());
      }
    }
  }

  /** Takes a message that is put in again for a reason to send it at once. */
  private static final class RevivesLeasedStore extends KnowsStates {
    RevivesLeasedStore(Storage sound) {
      super(sound);
    }

    @Override
    public Receipt commit(Commit commit) {
      for (var message : commit.getMessages()) {
        Optional.ofNullable(leased.get(message.getKey()))
            .filter(each -> commit.getEntries().isEmpty())
            .ifPresent(each -> sound.getOutbox().settle(Settlement.retryAt(each, PAST)));
      }
      return super.commit(commit);
    }
  }

  private static final class RevivesParkedStore extends KnowsStates {
    RevivesParkedStore(Storage sound) {
      super(sound);
    }

    @Override
    public Receipt commit(Commit commit) {
      if (commit.getMessages().stream().map(OutboxMessage::getKey).anyMatch(parked::containsKey)) {
        var request = ClaimRequest.builder().worker("reviver").limit(100).lease(OutboxBench.LEASE);
        for (var each : sound.getOutbox().claim(request.parked(true).build())) {
          sound.getOutbox().settle(Settlement.retryAt(each, PAST));
        }
      }
      return super.commit(commit);
    }
  }

  private static final class KeepsParkedMessagesStore extends KnowsStates {
    KeepsParkedMessagesStore(Storage sound) {
      super(sound);
    }

    @Override
    public List<LeasedMessage> claim(ClaimRequest request) {
      var claimed = new ArrayList<>(super.claim(request));
      if (request.isParked()) {
        for (var key : new HashSet<>(parked.keySet())) {
          var each = parked.get(key);
          if (each != null && erased.contains(each.getMessage().getJournal())) {
            claimed.add(each);
            parked.remove(key);
          }
        }
      }
      return claimed;
    }
  }

  private static final class KeepsDoneMessagesStore extends KnowsStates {
    KeepsDoneMessagesStore(Storage sound) {
      super(sound);
    }

    @Override
    public Receipt commit(Commit commit) {
      var messages = commit.getMessages().stream().filter(each -> !isKept(each.getKey())).toList();
      return super.commit(Commit.builder().from(commit).messages(messages).build());
    }

    private boolean isKept(String key) {
      var journal = done.get(key);
      return journal != null && erased.contains(journal);
    }
  }
}
