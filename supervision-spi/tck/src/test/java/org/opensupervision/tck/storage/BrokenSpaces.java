package org.opensupervision.tck.storage;

import static org.opensupervision.tck.storage.BrokenLifeCycles.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.HoldChange;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.DueUpdate;
import org.opensupervision.spi.storage.failure.HeldException;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.outbox.ClaimRequest;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.value.JournalId;

/** Stores that break rule 1: they leave out the space where they write and delete. */
final class BrokenSpaces {

  private BrokenSpaces() {}

  static List<BrokenStore> all() {
    var erased = new ConcurrentHashMap<JournalId, Storage>();
    var holders = new ConcurrentHashMap<JournalId, Storage>();
    var owners = new ConcurrentHashMap<String, Storage>();
    return List.of(
        sharing("DeletesOthersDueRowsStore", BrokenSpaces::deletingRows),
        sharing("ErasesOthersContentsStore", (each, open) -> erasing(each, open, erased)),
        sharing("ErasesOthersMessagesStore", (each, open) -> unsending(each, open, erased)),
        sharing("HoldsOthersJournalsStore", (each, open) -> holding(each, open, holders)),
        sharing("SharesMessageKeysStore", (each, open) -> sharingKeys(each, open, owners)),
        sharing("ClaimsOthersMessagesStore", BrokenSpaces::claiming),
        sharing("PurgesOthersMessagesStore", BrokenSpaces::purging),
        sharing("SharesAccessLogStore", BrokenSpaces::logging));
  }

  private static Storage deletingRows(Storage sound, Set<Storage> open) {
    return new BesideOthers(sound, open) {
      @Override
      public Receipt commit(Commit commit) {
        var receipt = super.commit(commit);
        for (var update : commit.getDueUpdates()) {
          others().forEach(other -> delete(commit, update.getJournal(), other));
        }
        return receipt;
      }

      private void delete(Commit commit, JournalId journal, Storage other) {
        var nothing = DueUpdate.of(journal, List.of());
        var head = other.getJournals().head(journal);
        other.getCommitDoor().commit(aside(commit, List.of(head)).addDueUpdates(nothing).build());
      }
    };
  }

  /** A store that knows what was erased in any space. */
  private abstract static class KnowsErasures extends BesideOthers {
    private final Map<JournalId, Storage> erased;

    KnowsErasures(Storage sound, Set<Storage> open, Map<JournalId, Storage> erased) {
      super(sound, open);
      this.erased = erased;
    }

    final boolean isErasedElsewhere(JournalId journal) {
      return others().contains(erased.get(journal));
    }

    @Override
    public Receipt commit(Commit commit) {
      commit.getErasures().forEach(each -> erased.put(each.getJournal(), sound));
      return super.commit(commit);
    }
  }

  private static Storage erasing(Storage sound, Set<Storage> open, Map<JournalId, Storage> erased) {
    return new KnowsErasures(sound, open, erased) {
      @Override
      public JournalPage read(JournalSlice slice) {
        var page = super.read(slice);
        return isErasedElsewhere(slice.getJournal())
            ? with(page, page.getEntries().stream().<Entry>map(Wrapped::withoutContent).toList())
            : page;
      }
    };
  }

  private static Storage unsending(
      Storage sound, Set<Storage> open, Map<JournalId, Storage> erased) {
    return new KnowsErasures(sound, open, erased) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        return super.claim(request).stream()
            .filter(each -> !isErasedElsewhere(each.getMessage().getJournal()))
            .toList();
      }
    };
  }

  private static Storage holding(
      Storage sound, Set<Storage> open, Map<JournalId, Storage> holders) {
    return new BesideOthers(sound, open) {
      @Override
      public Receipt commit(Commit commit) {
        for (var erasure : commit.getErasures()) {
          if (others().contains(holders.get(erasure.getJournal()))) {
            throw new HeldException(erasure.getJournal(), List.of("inquiry"));
          }
        }
        commit.getHolds().stream()
            .filter(HoldChange::isPlaced)
            .forEach(each -> holders.put(each.getJournal(), sound));
        return super.commit(commit);
      }
    };
  }

  private static Storage sharingKeys(
      Storage sound, Set<Storage> open, Map<String, Storage> owners) {
    return new BesideOthers(sound, open) {
      @Override
      public Receipt commit(Commit commit) {
        var messages =
            commit.getMessages().stream()
                .filter(each -> !others().contains(owners.get(each.getKey())))
                .toList();
        messages.forEach(each -> owners.put(each.getKey(), sound));
        return super.commit(Commit.builder().from(commit).messages(messages).build());
      }
    };
  }

  private static Storage claiming(Storage sound, Set<Storage> open) {
    return new BesideOthers(sound, open) {
      @Override
      public List<LeasedMessage> claim(ClaimRequest request) {
        var theirs = others().stream().flatMap(other -> other.getOutbox().claim(request).stream());
        return Stream.concat(super.claim(request).stream(), theirs).toList();
      }
    };
  }

  private static Storage purging(Storage sound, Set<Storage> open) {
    return new BesideOthers(sound, open) {
      @Override
      public int purge(Instant doneBefore) {
        others().forEach(other -> other.getOutbox().purge(doneBefore));
        return super.purge(doneBefore);
      }
    };
  }

  private static Storage logging(Storage sound, Set<Storage> open) {
    return new BesideOthers(sound, open) {
      @Override
      public Entry append(Content record) {
        others().forEach(other -> other.getAccessLog().append(record));
        return super.append(record);
      }
    };
  }
}
