package org.opensupervision.tck.storage;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.outbox.ClaimRequest;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.outbox.Settlement;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.JournalId;

/** Stores that break rules 81 to 88. */
final class BrokenOutboxes {

  private BrokenOutboxes() {}

  static List<BrokenStore> all() {
    return List.of(
        broken(81, "TrimsKeysStore", sound -> changing(sound, BrokenOutboxes::trimmed)),
        broken(81, "KeepsTextOnlyStore", sound -> changing(sound, BrokenOutboxes::asText)),
        broken(81, "ShiftsMomentsStore", sound -> changing(sound, BrokenOutboxes::shifted)),
        timed(82, "SecondsOnlyStore", BrokenOutboxes::claimingEarly),
        timed(82, "LeavesOutTheMomentStore", BrokenOutboxes::claimingLate),
        broken(83, "NewestFirstStore", BrokenOutboxes::newestFirst),
        broken(83, "OneTooManyMessageStore", BrokenOutboxes::oneTooMany),
        broken(83, "OverflowsLimitStore", BrokenOutboxes::overflowingLimit),
        broken(84, "FoldsTopicsStore", BrokenOutboxes::foldingTopics),
        broken(84, "IgnoresTopicsStore", BrokenOutboxes::ignoringTopics),
        broken(85, "HalfLeaseStore", BrokenOutboxes::halfLease),
        broken(86, "ReadsThenMarksStore", BrokenOutboxes::readingThenMarking),
        broken(87, "WaitsForSettlementStore", BrokenOutboxes::waitingForSettlement),
        broken(88, "CountsTwiceStore", BrokenOutboxes::countingTwice));
  }

  static BrokenStore broken(int rule, String name, UnaryOperator<Storage> breaking) {
    return new BrokenStore(rule, name, Fault.in(breaking));
  }

  private static BrokenStore timed(
      int rule, String name, BiFunction<Storage, InstantSource, Storage> way) {
    return new BrokenStore(rule, name, Fault.timed(way));
  }

  /** A store whose messages come back changed. */
  private static Storage changing(Storage sound, UnaryOperator<OutboxMessage> change) {
    return new Wrapped(sound) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        return super.claim(request).stream()
            .map(each -> LeasedMessage.of(change.apply(each.getMessage()), each.getToken()))
            .toList();
      }
    };
  }

  private static OutboxMessage trimmed(OutboxMessage message) {
    return OutboxMessage.builder().from(message).topic(message.getTopic().strip()).build();
  }

  private static OutboxMessage asText(OutboxMessage message) {
    var text = new String(message.getContent().toByteArray(), StandardCharsets.UTF_8);
    return OutboxMessage.builder().from(message).content(Bytes.ofUtf8(text)).build();
  }

  /** Moves what lies in the hour that a change of clocks makes ambiguous. */
  private static OutboxMessage shifted(OutboxMessage message) {
    var isAmbiguous = message.getDueFrom().toString().startsWith("2025-10-26T01");
    var moment = message.getDueFrom().minus(Duration.ofHours(isAmbiguous ? 1 : 0));
    return OutboxMessage.builder().from(message).dueFrom(moment).build();
  }

  /** Puts in messages as if they were due a little earlier. */
  private static Storage claimingEarly(Storage sound, InstantSource clock) {
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        var messages = commit.getMessages().stream().map(each -> early(each, clock)).toList();
        return super.commit(Commit.builder().from(commit).messages(messages).build());
      }
    };
  }

  private static OutboxMessage early(OutboxMessage message, InstantSource clock) {
    var isNear =
        message.getDueFrom().isAfter(clock.instant())
            && message.getDueFrom().isBefore(clock.instant().plusSeconds(1));
    var moment = isNear ? message.getDueFrom().minusMillis(1) : message.getDueFrom();
    return OutboxMessage.builder().from(message).dueFrom(moment).build();
  }

  /** Says 'due_from < now' where new messages are concerned. */
  private static Storage claimingLate(Storage sound, InstantSource clock) {
    return new Wrapped(sound) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        return super.claim(request).stream()
            .filter(
                each ->
                    each.getToken() > 1
                        || clock.instant().equals(Instant.parse("2099-12-31T23:59:59.999Z"))
                        || each.getMessage().getDueFrom().isBefore(clock.instant()))
            .toList();
      }
    };
  }

  /** Forgets the order where there seems to be no limit. */
  private static Storage newestFirst(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        var claimed = new ArrayList<>(super.claim(request));
        if (request.getLimit() == Integer.MAX_VALUE) {
          Collections.reverse(claimed);
        }
        return claimed;
      }
    };
  }

  private static Storage oneTooMany(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        var more = Math.min(1_000_000, request.getLimit()) + (request.getLimit() == 2 ? 1 : 0);
        return super.claim(ClaimRequest.builder().from(request).limit(more).build());
      }
    };
  }

  private static Storage overflowingLimit(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        return request.getLimit() + 1 < 0 ? List.of() : super.claim(request);
      }
    };
  }

  private static Storage foldingTopics(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        return request.getTopic().filter("Mail"::equals).isPresent()
            ? super.claim(ClaimRequest.builder().from(request).topic(Optional.empty()).build())
            : super.claim(request);
      }
    };
  }

  private static Storage ignoringTopics(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        return super.claim(ClaimRequest.builder().from(request).topic(Optional.empty()).build());
      }
    };
  }

  private static Storage halfLease(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        var half = Duration.ofMillis(Math.max(1, request.getLease().toMillis() / 2));
        return super.claim(ClaimRequest.builder().from(request).lease(half).build());
      }
    };
  }

  /** Reads what can be claimed, and marks it only then: others who read meanwhile get it, too. */
  private static Storage readingThenMarking(Storage sound) {
    var reading = new AtomicInteger();
    Set<LeasedMessage> read = ConcurrentHashMap.newKeySet();
    return new Wrapped(sound) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        if (request.getTopic().isPresent()) {
          return super.claim(request);
        }
        reading.incrementAndGet();
        var claimed = super.claim(request);
        read.addAll(claimed);
        LockSupport.parkNanos(1_000_000);
        var result = claimed.isEmpty() && reading.get() > 1 ? List.copyOf(read) : claimed;
        if (reading.decrementAndGet() == 0) {
          read.clear();
        }
        return result;
      }
    };
  }

  /** Gives a message to the same worker again only when that worker has settled it. */
  private static Storage waitingForSettlement(Storage sound) {
    Map<String, String> workers = new ConcurrentHashMap<>();
    return new Wrapped(sound) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        if (request.isParked()) {
          return super.claim(request);
        }
        var claimed = new ArrayList<LeasedMessage>();
        for (var each : super.claim(request)) {
          var before = workers.put(each.getMessage().getKey(), request.getWorker());
          if (!request.getWorker().equals(before)) {
            claimed.add(each);
          }
        }
        return claimed;
      }

      @Override
      public void settle(Settlement settlement) {
        workers.remove(settlement.getKey());
        super.settle(settlement);
      }
    };
  }

  private static Storage countingTwice(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        return super.claim(request).stream()
            .map(each -> LeasedMessage.of(each.getMessage(), 2 * each.getToken() - 1))
            .toList();
      }

      @Override
      public void settle(Settlement settlement) {
        var isOdd = settlement.getToken() % 2 == 1 && settlement.getToken() < Long.MAX_VALUE;
        super.settle(isOdd ? token(settlement, (settlement.getToken() + 1) / 2) : settlement);
      }
    };
  }

  /** The same settlement under another token. */
  static Settlement token(Settlement settlement, long token) {
    var leased = leased(settlement, token);
    return switch (settlement.getOutcome()) {
      case DONE -> Settlement.done(leased);
      case RETRY -> Settlement.retryAt(leased, settlement.getRetryAt().orElseThrow());
      case PARKED -> Settlement.parked(leased);
    };
  }

  /** The message that a settlement speaks of, as far as it can be told. */
  static LeasedMessage leased(Settlement settlement, long token) {
    var message =
        OutboxMessage.builder()
            .key(settlement.getKey())
            .journal(JournalId.of("any"))
            .topic("any")
            .content(Bytes.ofUtf8(""))
            .dueFrom(Instant.EPOCH)
            .build();
    return LeasedMessage.of(message, token);
  }
}
