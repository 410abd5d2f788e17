package org.opensupervision.tck.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.failure.LeaseLostException;
import org.opensupervision.spi.storage.outbox.ClaimRequest;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.outbox.Outcome;
import org.opensupervision.spi.storage.outbox.Settlement;

/** Stores that break rule 9: opened again, they have forgotten what became of messages. */
final class BrokenReopenings {

  private BrokenReopenings() {}

  static List<BrokenStore> all() {
    return List.of(
        new BrokenStore(9, "ForgetsParkingStore", Fault.onReopening(BrokenReopenings::unparking)),
        new BrokenStore(
            9, "ForgetsSettlementsStore", Fault.onReopening(BrokenReopenings::unsettling)),
        new BrokenStore(9, "ForgetsLeasesStore", forgetting(false)),
        new BrokenStore(9, "ForgetsRetryMomentsStore", forgetting(true)));
  }

  private static Storage unparking(Storage handle) {
    return new Wrapped(handle) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        var parked = ClaimRequest.builder().from(request).parked(true).build();
        return Stream.concat(super.claim(request).stream(), super.claim(parked).stream()).toList();
      }
    };
  }

  /** Takes the settlements of this opening only. */
  private static Storage unsettling(Storage handle) {
    Set<String> claimed = new HashSet<>();
    return new Wrapped(handle) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        var leased = super.claim(request);
        leased.forEach(each -> claimed.add(each.getMessage().getKey()));
        return leased;
      }

      @Override
      public void settle(Settlement settlement) {
        if (!claimed.contains(settlement.getKey())) {
          throw new LeaseLostException(settlement.getKey(), settlement.getToken());
        }
        super.settle(settlement);
      }
    };
  }

  private static Fault forgetting(boolean isRetry) {
    Map<Storage, Noted> noted = new ConcurrentHashMap<>();
    return new Fault() {
      @Override
      public Storage around(Storage handle, Storage kept, int opening) {
        var notes = noted.computeIfAbsent(kept, none -> new Noted());
        return new Forgets(handle, notes, opening == 1 ? List.of() : notes.lost(isRetry));
      }
    };
  }

  /** The messages of a space that are leased, and those that are to be tried later. */
  private static final class Noted {
    private final Map<String, LeasedMessage> leased = new LinkedHashMap<>();
    private final Map<String, LeasedMessage> later = new LinkedHashMap<>();

    synchronized void claim(Collection<LeasedMessage> claimed) {
      claimed.forEach(each -> leased.put(each.getMessage().getKey(), each));
    }

    synchronized void settle(Settlement settlement) {
      var message = leased.remove(settlement.getKey());
      var isLater =
          settlement.getOutcome() == Outcome.RETRY
              && settlement.getRetryAt().filter(KitClock.MON_2_MARCH::isBefore).isPresent();
      if (isLater && message != null) {
        later.put(settlement.getKey(), message);
      }
    }

    synchronized List<LeasedMessage> lost(boolean isRetry) {
      return List.copyOf((isRetry ? later : leased).values());
    }
  }

  /** Hands out, when it was opened again, what was leased or was to be tried later. */
  private static final class Forgets extends Wrapped {
    private final Noted noted;
    private final List<LeasedMessage> lost;

    Forgets(Storage handle, Noted noted, List<LeasedMessage> lost) {
      super(handle);
      this.noted = noted;
      this.lost = new ArrayList<>(lost);
    }

    @Override
    public synchronized List<LeasedMessage> claim(ClaimRequest request) {
      var claimed = super.claim(request);
      noted.claim(claimed);
      var all = Stream.concat(claimed.stream(), lost.stream()).toList();
      lost.clear();
      return all;
    }

    @Override
    public void settle(Settlement settlement) {
      super.settle(settlement);
      noted.settle(settlement);
    }
  }
}
