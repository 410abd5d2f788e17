package org.opensupervision.tck.storage;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.failure.LeaseLostException;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;
import org.opensupervision.spi.storage.failure.StorageUnavailableException;
import org.opensupervision.spi.storage.outbox.ClaimRequest;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.outbox.Outcome;
import org.opensupervision.spi.storage.outbox.Settlement;

/** Stores that break rules 99 and 100: a settlement and a fault at once are too much for them. */
final class BrokenSettlementFaults {

  private BrokenSettlementFaults() {}

  static List<BrokenStore> all() {
    return List.of(
        broken(99, "CallsSettlementAFailureStore", BrokenSettlementFaults::callingItAFailure),
        broken(99, "RefusesAfterLostAnswerStore", BrokenSettlementFaults::refusingAfterwards),
        broken(100, "SettlesLaterStore", BrokenSettlementFaults::settlingLater),
        broken(100, "DropsUnsettledStore", BrokenSettlementFaults::droppingUnsettled),
        broken(100, "GivesUpLeaseStore", BrokenSettlementFaults::givingUpLease));
  }

  private static BrokenStore broken(int rule, String name, UnaryOperator<Storage> breaking) {
    return new BrokenStore(rule, name, Fault.onOpening(breaking));
  }

  private static Storage callingItAFailure(Storage handle) {
    return new Wrapped(handle) {
      @Override
      public void settle(Settlement settlement) {
        try {
          super.settle(settlement);
        } catch (OutcomeUnknownException lost) {
          throw new StorageUnavailableException(lost);
        }
      }
    };
  }

  private static Storage refusingAfterwards(Storage handle) {
    Set<Settlement> lost = ConcurrentHashMap.newKeySet();
    return new Wrapped(handle) {
      @Override
      public void settle(Settlement settlement) {
        if (lost.contains(settlement)) {
          throw new LeaseLostException(settlement.getKey(), settlement.getToken());
        }
        try {
          super.settle(settlement);
        } catch (OutcomeUnknownException unknown) {
          lost.add(settlement);
          throw unknown;
        }
      }
    };
  }

  /** Means to settle it some time. */
  private static Storage settlingLater(Storage handle) {
    return new Wrapped(handle) {
      @Override
      public void settle(Settlement settlement) {
        try {
          super.settle(settlement);
        } catch (StorageUnavailableException later) {
          // It is not done later either.
        }
      }
    };
  }

  /** A store that notes which messages it could not settle. */
  private static class NotesUnsettled extends Wrapped {
    final Set<String> unsettled = ConcurrentHashMap.newKeySet();

    NotesUnsettled(Storage handle) {
      super(handle);
    }

    @Override
    public void settle(Settlement settlement) {
      try {
        super.settle(settlement);
        unsettled.remove(settlement.getKey());
      } catch (StorageUnavailableException failed) {
        unsettled.add(settlement.getKey());
        throw failed;
      }
    }
  }

  private static Storage droppingUnsettled(Storage handle) {
    return new NotesUnsettled(handle) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        return super.claim(request).stream()
            .filter(each -> !unsettled.contains(each.getMessage().getKey()))
            .toList();
      }
    };
  }

  /** Takes a settlement for a message that nobody has any more. */
  private static Storage givingUpLease(Storage handle) {
    return new NotesUnsettled(handle) {
      @Override
      public void settle(Settlement settlement) {
        if (unsettled.contains(settlement.getKey()) && settlement.getOutcome() == Outcome.DONE) {
          throw new LeaseLostException(settlement.getKey(), settlement.getToken());
        }
        super.settle(settlement);
      }
    };
  }
}
