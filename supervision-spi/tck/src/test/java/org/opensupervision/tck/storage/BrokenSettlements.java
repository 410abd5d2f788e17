package org.opensupervision.tck.storage;

import static org.opensupervision.tck.storage.BrokenOutboxes.broken;
import static org.opensupervision.tck.storage.BrokenOutboxes.leased;
import static org.opensupervision.tck.storage.BrokenOutboxes.token;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.failure.LeaseLostException;
import org.opensupervision.spi.storage.failure.StorageUnavailableException;
import org.opensupervision.spi.storage.outbox.ClaimRequest;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.outbox.Outcome;
import org.opensupervision.spi.storage.outbox.Settlement;

/** Stores that break rules 89 to 98. */
final class BrokenSettlements {

  private BrokenSettlements() {}

  static List<BrokenStore> all() {
    return List.of(
        broken(89, "TakesAnyTokenStore", BrokenSettlements::takingAnyToken),
        broken(89, "IgnoresUnknownMessageStore", BrokenSettlements::ignoringUnknown),
        new BrokenStore(90, "EndsWithLeaseStore", Fault.timed(BrokenSettlements::endingWithLease)),
        broken(91, "RefusesRepetitionStore", BrokenSettlements::refusingRepetition),
        broken(91, "TakesSecondOpinionStore", BrokenSettlements::takingSecondOpinion),
        broken(92, "SendsThirdTryAgainStore", BrokenSettlements::sendingThirdTryAgain),
        new BrokenStore(93, "RetriesAtOnceStore", Fault.timed(BrokenSettlements::retryingAtOnce)),
        broken(93, "KeepsFirstMomentStore", BrokenSettlements::keepingFirstMoment),
        broken(94, "MixesParkedStore", BrokenSettlements::mixingParked),
        broken(94, "DropsParkedStore", BrokenSettlements::droppingParked),
        broken(95, "BlockedByParkedStore", BrokenSettlements::blockedByParked),
        broken(96, "RemembersPositionStore", BrokenSettlements::rememberingPosition),
        broken(97, "UpsertsMessageStore", BrokenSettlements::upserting),
        broken(97, "UniqueKeyFailsStore", BrokenSettlements::failingOnKey),
        broken(98, "PurgesParkedStore", BrokenSettlements::purgingParked),
        broken(98, "MiscountsPurgedStore", BrokenSettlements::miscounting),
        broken(98, "PurgesTheMomentStore", BrokenSettlements::purgingTheMoment));
  }

  /** A store that knows the last token of each message. */
  private static class KnowsTokens extends Wrapped {
    final Map<String, Long> tokens = new ConcurrentHashMap<>();

    KnowsTokens(Storage sound) {
      super(sound);
    }

    @Override
    public List<LeasedMessage> claim(ClaimRequest request) {
      var claimed = super.claim(request);
      claimed.forEach(each -> tokens.put(each.getMessage().getKey(), each.getToken()));
      return claimed;
    }
  }

  private static Storage takingAnyToken(Storage sound) {
    return new KnowsTokens(sound) {
      @Override
      public void settle(Settlement settlement) {
        var last = tokens.getOrDefault(settlement.getKey(), settlement.getToken());
        super.settle(token(settlement, last));
      }
    };
  }

  private static Storage ignoringUnknown(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public void settle(Settlement settlement) {
        if (!"nowhere".equals(settlement.getKey())) {
          super.settle(settlement);
        }
      }
    };
  }

  private static Storage endingWithLease(Storage sound, InstantSource clock) {
    Map<String, Instant> ends = new ConcurrentHashMap<>();
    return new Wrapped(sound) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        var claimed = super.claim(request);
        var end = clock.instant().plus(request.getLease());
        claimed.forEach(each -> ends.put(each.getMessage().getKey(), end));
        return claimed;
      }

      @Override
      public void settle(Settlement settlement) {
        if (clock.instant().isAfter(ends.getOrDefault(settlement.getKey(), Instant.MAX))) {
          throw new LeaseLostException(settlement.getKey(), settlement.getToken());
        }
        super.settle(settlement);
      }
    };
  }

  private static Storage refusingRepetition(Storage sound) {
    Set<String> settled = new HashSet<>();
    return new Wrapped(sound) {
      @Override
      public void settle(Settlement settlement) {
        super.settle(settlement);
        var isKnown = !settled.add(settlement.getKey() + settlement.getToken());
        if (isKnown && settlement.getKey().length() == 1) {
          throw new LeaseLostException(settlement.getKey(), settlement.getToken());
        }
      }
    };
  }

  private static Storage takingSecondOpinion(Storage sound) {
    Set<String> settled = new HashSet<>();
    return new Wrapped(sound) {
      @Override
      public void settle(Settlement settlement) {
        if (settled.add(settlement.getKey() + settlement.getToken())) {
          super.settle(settlement);
        }
      }
    };
  }

  /** Takes the third try for the last one allowed, and parks what was done with it. */
  private static Storage sendingThirdTryAgain(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public void settle(Settlement settlement) {
        var isThird = settlement.getToken() == 3 && settlement.getOutcome() == Outcome.DONE;
        super.settle(isThird ? parked(settlement) : settlement);
      }
    };
  }

  private static Settlement parked(Settlement settlement) {
    return Settlement.parked(leased(settlement, settlement.getToken()));
  }

  /** Cuts the moment of the next try off at the minute. */
  private static Storage retryingAtOnce(Storage sound, InstantSource clock) {
    return new Wrapped(sound) {
      @Override
      public void settle(Settlement settlement) {
        var isOdd = settlement.getRetryAt().filter(at -> at.getEpochSecond() % 60 != 0).isPresent();
        super.settle(
            isOdd
                ? Settlement.retryAt(leased(settlement, settlement.getToken()), clock.instant())
                : settlement);
      }
    };
  }

  private static Storage keepingFirstMoment(Storage sound) {
    Map<String, Instant> first = new ConcurrentHashMap<>();
    return new Wrapped(sound) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        return super.claim(request).stream().map(this::atFirstMoment).toList();
      }

      private LeasedMessage atFirstMoment(LeasedMessage leased) {
        var message = leased.getMessage();
        var before = first.putIfAbsent(message.getKey(), message.getDueFrom());
        var moment = before == null ? message.getDueFrom() : before;
        return LeasedMessage.of(
            OutboxMessage.builder().from(message).dueFrom(moment).build(), leased.getToken());
      }
    };
  }

  private static Storage mixingParked(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        var claimed = super.claim(request);
        var any = ClaimRequest.builder().from(request).parked(false).build();
        var isParkedFirst = request.isParked() && claimed.size() == 1;
        return isParkedFirst
            ? Stream.concat(claimed.stream(), super.claim(any).stream()).toList()
            : claimed;
      }
    };
  }

  /** Forgets parked messages that somebody looked at without settling them. */
  private static Storage droppingParked(Storage sound) {
    Set<String> looked = new HashSet<>();
    return new Wrapped(sound) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        var claimed = super.claim(request);
        return request.isParked()
            ? claimed.stream().filter(each -> looked.add(each.getMessage().getKey())).toList()
            : claimed;
      }
    };
  }

  /** Looks only at the oldest messages, as many as were asked for, parked ones among them. */
  private static Storage blockedByParked(Storage sound) {
    Set<String> parked = new HashSet<>();
    return new Wrapped(sound) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        var isBlocked = !request.isParked() && request.getLimit() <= parked.size();
        return isBlocked ? List.of() : super.claim(request);
      }

      @Override
      public void settle(Settlement settlement) {
        super.settle(settlement);
        if (settlement.getOutcome() == Outcome.PARKED) {
          parked.add(settlement.getKey());
        }
      }
    };
  }

  private static Storage rememberingPosition(Storage sound) {
    Map<String, Instant> moments = new HashMap<>();
    var position = new Instant[] {Instant.MIN};
    return new Wrapped(sound) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        var claimed = super.claim(request);
        claimed.forEach(
            each -> moments.put(each.getMessage().getKey(), each.getMessage().getDueFrom()));
        return claimed.stream()
            .filter(each -> !each.getMessage().getDueFrom().isBefore(position[0]))
            .toList();
      }

      @Override
      public void settle(Settlement settlement) {
        super.settle(settlement);
        var moment = moments.getOrDefault(settlement.getKey(), Instant.MIN);
        if (settlement.getOutcome() == Outcome.DONE && moment.isAfter(position[0])) {
          position[0] = moment;
        }
      }
    };
  }

  private static Storage upserting(Storage sound) {
    Map<String, OutboxMessage> last = new ConcurrentHashMap<>();
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        var receipt = super.commit(commit);
        commit.getMessages().forEach(message -> last.put(message.getKey(), message));
        return receipt;
      }

      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        return super.claim(request).stream().map(this::newest).toList();
      }

      private LeasedMessage newest(LeasedMessage leased) {
        var message = last.getOrDefault(leased.getMessage().getKey(), leased.getMessage());
        return LeasedMessage.of(
            OutboxMessage.builder().from(leased.getMessage()).content(message.getContent()).build(),
            leased.getToken());
      }
    };
  }

  /** Lets the unique key of messages fail where the commit adds entries as well. */
  private static Storage failingOnKey(Storage sound) {
    Set<String> keys = ConcurrentHashMap.newKeySet();
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        var isKnown = commit.getMessages().stream().anyMatch(each -> keys.contains(each.getKey()));
        if (isKnown && !commit.getEntries().isEmpty()) {
          throw new StorageUnavailableException(new IllegalStateException("unique key"));
        }
        var receipt = super.commit(commit);
        commit.getMessages().forEach(message -> keys.add(message.getKey()));
        return receipt;
      }
    };
  }

  private static Storage purgingParked(Storage sound) {
    var purged = new boolean[1];
    return new Wrapped(sound) {
      @Override
      public int purge(Instant doneBefore) {
        purged[0] = true;
        return super.purge(doneBefore);
      }

      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        return request.isParked() && purged[0] ? List.of() : super.claim(request);
      }
    };
  }

  private static Storage miscounting(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public int purge(Instant doneBefore) {
        return Math.min(0, super.purge(doneBefore));
      }
    };
  }

  private static Storage purgingTheMoment(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public int purge(Instant doneBefore) {
        var isNear = doneBefore.isAfter(Instant.EPOCH) && doneBefore.isBefore(Instant.MAX);
        return super.purge(isNear ? doneBefore.plusMillis(1) : doneBefore);
      }
    };
  }
}
