package org.opensupervision.tck.storage;

import static org.opensupervision.tck.storage.BrokenOutboxes.broken;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.opensupervision.spi.storage.Capabilities;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StoragePart;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.HoldChange;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.failure.HeldException;
import org.opensupervision.spi.storage.failure.UnsupportedByStorageException;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.outbox.ClaimRequest;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.value.JournalId;

/** Stores that break rules 7 to 10. */
final class BrokenContracts {

  private BrokenContracts() {}

  static List<BrokenStore> all() {
    return List.of(
        unclaiming(StoragePart.LISTING),
        unclaiming(StoragePart.OUTBOX),
        unclaiming(StoragePart.ACCESS_LOG),
        unclaiming(StoragePart.ERASURE),
        new BrokenStore(7, "IgnoresHoldsStore", Fault.onOpening(BrokenContracts::ignoringHolds)),
        broken(8, "OwnClockStore", BrokenContracts::goingByItsOwnClock),
        reopened("ForgetsMessagesStore", BrokenContracts::forgettingMessages),
        reopened("ForgetsTokensStore", BrokenContracts::forgettingTokens),
        reopened("ForgetsRecordsStore", BrokenContracts::forgettingRecords),
        reopened("ForgetsHoldsStore", BrokenContracts::forgettingHolds),
        broken(10, "PassesOnDecodingStore", BrokenContracts::passingOnDecoding),
        broken(10, "OverflowsMomentsStore", BrokenContracts::overflowingMoments));
  }

  private static BrokenStore reopened(String name, UnaryOperator<Storage> breaking) {
    return new BrokenStore(9, name, Fault.onReopening(breaking));
  }

  private static BrokenStore unclaiming(StoragePart part) {
    return new BrokenStore(
        7, "DoesNotClaim" + part, Fault.onOpening(handle -> without(handle, part)));
  }

  /** A store that has a part and does not claim it. */
  private static Wrapped without(Storage handle, StoragePart part) {
    return new Wrapped(handle) {
      @Override
      public Capabilities getCapabilities() {
        var parts = EnumSet.allOf(StoragePart.class);
        parts.remove(part);
        return Capabilities.builder().from(super.getCapabilities()).parts(parts).build();
      }
    };
  }

  /** Refuses erasures as it should, and takes holds without keeping them. */
  private static Storage ignoringHolds(Storage handle) {
    return new Wrapped(without(handle, StoragePart.ERASURE)) {
      @Override
      public Receipt commit(Commit commit) {
        if (!commit.getErasures().isEmpty()) {
          throw new UnsupportedByStorageException("erasures");
        }
        return super.commit(Commit.builder().from(commit).holds(List.<HoldChange>of()).build());
      }
    };
  }

  /** Has a clock that never gets to the end of the century. */
  private static Storage goingByItsOwnClock(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        return super.claim(request).stream()
            .filter(each -> !each.getMessage().getDueFrom().toString().startsWith("2099"))
            .toList();
      }
    };
  }

  private static Storage forgettingMessages(Storage handle) {
    return new Wrapped(handle) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        return List.of();
      }
    };
  }

  private static Storage forgettingTokens(Storage handle) {
    return new Wrapped(handle) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        return super.claim(request).stream()
            .map(each -> LeasedMessage.of(each.getMessage(), 1))
            .toList();
      }
    };
  }

  private static Storage forgettingRecords(Storage handle) {
    return new Wrapped(handle) {
      @Override
      public JournalHead head() {
        return JournalHead.start(JournalId.ACCESS_LOG);
      }
    };
  }

  private static Storage forgettingHolds(Storage handle) {
    return new Wrapped(handle) {
      @Override
      public Receipt commit(Commit commit) {
        try {
          return super.commit(commit);
        } catch (HeldException held) {
          return Receipt.of(commit);
        }
      }
    };
  }

  private static Storage passingOnDecoding(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public DuePage page(DueRange range, PageRequest request) {
        var isLong = request.getAfter().filter(each -> each.getText().length() > 50_000);
        if (isLong.isPresent()) {
          throw new IllegalArgumentException("Illegal base64 character");
        }
        return super.page(range, request);
      }
    };
  }

  private static Storage overflowingMoments(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public int purge(Instant doneBefore) {
        return super.purge(Instant.ofEpochMilli(doneBefore.toEpochMilli()));
      }
    };
  }
}
