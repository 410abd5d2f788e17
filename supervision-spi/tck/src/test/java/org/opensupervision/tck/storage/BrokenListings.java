package org.opensupervision.tck.storage;

import static org.opensupervision.tck.storage.BrokenOutboxes.broken;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalListing;
import org.opensupervision.spi.storage.value.JournalId;

/** Stores that break rules 19 to 22. */
final class BrokenListings {

  private BrokenListings() {}

  static List<BrokenStore> all() {
    return List.of(
        broken(19, "CollatesJournalsStore", BrokenListings::collating),
        broken(19, "LeavesOutErasedStore", BrokenListings::leavingOutErased),
        broken(20, "OneTooManyJournalStore", BrokenListings::oneTooMany),
        broken(20, "NeedsTheIdStore", BrokenListings::needingTheId),
        broken(20, "OverflowsLimitStore", BrokenListings::overflowingLimit),
        broken(21, "OffsetListingStore", BrokenListings::byOffset),
        broken(22, "ListsOldHeadsStore", BrokenListings::listingOldHeads));
  }

  /** Orders ids as Java does by itself, which is not by code point. */
  private static Storage collating(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public List<JournalHead> list(JournalListing listing) {
        return super.list(listing).stream()
            .sorted(Comparator.comparing(head -> head.getJournal().getText()))
            .toList();
      }
    };
  }

  private static Storage leavingOutErased(Storage sound) {
    Set<JournalId> erased = new HashSet<>();
    return new Wrapped(sound) {
      @Override
      public synchronized Receipt commit(Commit commit) {
        commit.getErasures().forEach(each -> erased.add(each.getJournal()));
        return super.commit(commit);
      }

      @Override
      public synchronized List<JournalHead> list(JournalListing listing) {
        return super.list(listing).stream()
            .filter(head -> !erased.contains(head.getJournal()))
            .toList();
      }
    };
  }

  private static Storage oneTooMany(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public List<JournalHead> list(JournalListing listing) {
        var isOne = listing.getLimit() == 1 && listing.getAfter().isEmpty();
        return super.list(isOne ? JournalListing.first(2) : listing);
      }
    };
  }

  private static Storage needingTheId(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public List<JournalHead> list(JournalListing listing) {
        return listing.getAfter().filter(last -> soundHead(last).getSequence() == 0).isPresent()
            ? List.of()
            : super.list(listing);
      }
    };
  }

  private static Storage overflowingLimit(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public List<JournalHead> list(JournalListing listing) {
        return listing.getLimit() + 1 < 0 ? List.of() : super.list(listing);
      }
    };
  }

  /** Goes on at the place where the last journal stood when it was listed. */
  private static Storage byOffset(Storage sound) {
    Map<JournalId, Integer> offsets = new ConcurrentHashMap<>();
    return new Wrapped(sound) {
      @Override
      public List<JournalHead> list(JournalListing listing) {
        int offset = listing.getAfter().map(last -> offsets.getOrDefault(last, -1)).orElse(0);
        if (offset < 0) {
          return super.list(listing);
        }
        var all = super.list(JournalListing.first(1_000));
        var end = (int) Math.min((long) offset + listing.getLimit(), all.size());
        var found = all.subList(Math.min(offset, end), end);
        for (int at = 0; at < found.size(); at++) {
          offsets.put(found.get(at).getJournal(), offset + at + 1);
        }
        return found;
      }
    };
  }

  private static Storage listingOldHeads(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public List<JournalHead> list(JournalListing listing) {
        return super.list(listing).stream().map(this::older).toList();
      }

      private JournalHead older(JournalHead head) {
        var start = JournalHead.start(head.getJournal());
        return head.getSequence() < 3
            ? head
            : JournalHead.of(head.getJournal(), 2, start.getHash());
      }
    };
  }
}
