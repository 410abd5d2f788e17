package org.opensupervision.tck.storage;

import static org.opensupervision.tck.storage.BrokenOutboxes.broken;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Erasure;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.DueRow;
import org.opensupervision.spi.storage.due.DueUpdate;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.failure.StorageCorruptException;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.value.JournalId;
import org.opensupervision.spi.storage.value.StoredInstant;

/** Stores that break rules 121 to 129. */
final class BrokenErasures {

  private BrokenErasures() {}

  static List<BrokenStore> all() {
    return List.of(
        broken(121, "KeepsHistoryStore", BrokenErasures::keepingHistory),
        broken(121, "DeletesEntriesStore", BrokenErasures::deletingEntries),
        broken(122, "KeepsFirstEntryStore", BrokenErasures::keepingFirstEntry),
        broken(122, "ErasesCertificateStore", BrokenErasures::erasingCertificate),
        broken(123, "KeepsDueRowsStore", BrokenErasures::keepingDueRows),
        broken(124, "KeepsMessagesStore", BrokenErasures::keepingMessages),
        broken(124, "DropsNewMessagesStore", BrokenErasures::droppingNewMessages),
        broken(125, "BeginsAnewStore", BrokenErasures::beginningAnew),
        broken(126, "ErasesBeforeGuardsStore", BrokenErasures::erasingBeforeGuards),
        broken(127, "NeverTooEarlyStore", sound -> moving(sound, each -> StoredInstant.FIRST)),
        broken(127, "LeavesOutTheMomentStore", sound -> moving(sound, each -> each.plusMillis(1))),
        broken(128, "RefusesSecondErasureStore", BrokenErasures::refusingSecondErasure),
        broken(129, "ErasesDueRowsStore", BrokenErasures::erasingDueRows),
        broken(129, "ErasesAlikeStore", BrokenErasures::erasingAlike));
  }

  /** A store that knows what was put in and what was erased. */
  private abstract static class Remembers extends Wrapped {
    final Map<JournalId, List<Entry>> written = new HashMap<>();
    final Map<JournalId, Erasure> erased = new HashMap<>();

    Remembers(Storage sound) {
      super(sound);
    }

    abstract List<Entry> changed(List<Entry> entries, Erasure erasure);

    @Override
    public Receipt commit(Commit commit) {
      var receipt = super.commit(commit);
      synchronized (this) {
        for (var entry : commit.getEntries()) {
          written.computeIfAbsent(entry.getJournal(), none -> new ArrayList<>()).add(entry);
        }
        commit.getErasures().forEach(each -> erased.put(each.getJournal(), each));
      }
      return receipt;
    }

    @Override
    public JournalPage read(JournalSlice slice) {
      var page = super.read(slice);
      synchronized (this) {
        var erasure = erased.get(slice.getJournal());
        return erasure == null ? page : with(page, changed(page.getEntries(), erasure));
      }
    }

    final Entry original(Entry entry) {
      return written.getOrDefault(entry.getJournal(), List.of()).stream()
          .filter(each -> each.getSequence() == entry.getSequence())
          .findFirst()
          .orElse(entry);
    }
  }

  private static Storage keepingHistory(Storage sound) {
    return new Remembers(sound) {
      @Override
      List<Entry> changed(List<Entry> entries, Erasure erasure) {
        return erasure.getSequences().contains(3L)
            ? entries.stream().map(this::original).toList()
            : entries;
      }
    };
  }

  private static Storage deletingEntries(Storage sound) {
    return new Remembers(sound) {
      @Override
      List<Entry> changed(List<Entry> entries, Erasure erasure) {
        return erasure.getSequences().contains(3L)
            ? entries.stream().filter(each -> each.getContent().isPresent()).toList()
            : entries;
      }
    };
  }

  private static Storage keepingFirstEntry(Storage sound) {
    return new Remembers(sound) {
      @Override
      List<Entry> changed(List<Entry> entries, Erasure erasure) {
        return entries.size() == 5 && erasure.isWhole()
            ? entries.stream().map(each -> each.getSequence() == 1 ? original(each) : each).toList()
            : entries;
      }
    };
  }

  private static Storage erasingCertificate(Storage sound) {
    return new Remembers(sound) {
      @Override
      List<Entry> changed(List<Entry> entries, Erasure erasure) {
        return entries.size() == 5 && erasure.isWhole()
            ? entries.stream().map(Wrapped::withoutContent).toList()
            : entries;
      }
    };
  }

  private static Storage keepingDueRows(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        if (commit.getErasures().size() != 1 || !commit.getErasures().get(0).isWhole()) {
          return super.commit(commit);
        }
        var journal = commit.getErasures().get(0).getJournal();
        var rows =
            page(DueBench.EVERY_DAY, PageRequest.first(1_000)).getRows().stream()
                .filter(row -> row.getPlace().getJournal().equals(journal))
                .toList();
        var receipt = super.commit(commit);
        return rows.size() == 1 && receipt.getHeads().get(0).getSequence() == 2
            ? back(commit, rows, receipt)
            : receipt;
      }

      private Receipt back(Commit commit, List<DueRow> rows, Receipt receipt) {
        var head = receipt.getHeads().get(0);
        var update = DueUpdate.of(head.getJournal(), rows);
        super.commit(aside(commit, List.of(head)).addDueUpdates(update).build());
        return receipt;
      }
    };
  }

  private static Storage keepingMessages(Storage sound) {
    Map<JournalId, List<OutboxMessage>> put = new HashMap<>();
    return new Wrapped(sound) {
      @Override
      public synchronized Receipt commit(Commit commit) {
        var receipt = super.commit(commit);
        for (var erasure : commit.getErasures()) {
          var kept = put.getOrDefault(erasure.getJournal(), List.of());
          var head = soundHead(erasure.getJournal());
          super.commit(aside(commit, List.of(head)).addAllMessages(kept).build());
        }
        for (var message : commit.getMessages()) {
          var known = put.computeIfAbsent(message.getJournal(), none -> new ArrayList<>());
          if (known.stream().noneMatch(each -> each.getKey().equals(message.getKey()))) {
            known.add(message);
          }
        }
        return receipt;
      }
    };
  }

  private static Storage droppingNewMessages(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        var kept = Commit.builder().from(commit).messages(List.of()).build();
        return super.commit(commit.getErasures().isEmpty() ? commit : kept);
      }
    };
  }

  private static Storage beginningAnew(Storage sound) {
    Set<JournalId> erased = new HashSet<>();
    return new Wrapped(sound) {
      @Override
      public synchronized Receipt commit(Commit commit) {
        commit.getErasures().forEach(each -> erased.add(each.getJournal()));
        var guards = commit.getGuards();
        var isAnew =
            guards.size() == 1
                && guards.get(0).getSequence() == 0
                && erased.contains(guards.get(0).getJournal());
        return super.commit(isAnew ? readAgain(commit) : commit);
      }
    };
  }

  /** Erases although a guard is refused, and then refuses the commit. */
  private static Storage erasingBeforeGuards(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        try {
          return super.commit(commit);
        } catch (StaleJournalException stale) {
          if (!commit.getErasures().isEmpty() && commit.getGuards().size() > 1) {
            var again = readAgain(commit);
            super.commit(
                aside(again, again.getGuards())
                    .entries(again.getEntries())
                    .erasures(again.getErasures())
                    .build());
          }
          throw stale;
        }
      }
    };
  }

  /** A store that takes the moments of erasures for others. */
  private static Storage moving(Storage sound, UnaryOperator<Instant> moment) {
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        var erasures = commit.getErasures().stream().map(each -> moved(each)).toList();
        return super.commit(Commit.builder().from(commit).erasures(erasures).build());
      }

      private Erasure moved(Erasure erasure) {
        var isLate = erasure.getNotBefore().toString().startsWith("2099");
        var to = isLate ? erasure.getNotBefore() : moment.apply(erasure.getNotBefore());
        return erasure.isWhole()
            ? Erasure.ofJournal(erasure.getJournal(), to)
            : Erasure.ofEntries(erasure.getJournal(), to, erasure.getSequences());
      }
    };
  }

  private static Storage refusingSecondErasure(Storage sound) {
    Set<Erasure> erased = new HashSet<>();
    return new Wrapped(sound) {
      @Override
      public synchronized Receipt commit(Commit commit) {
        var again = commit.getErasures().stream().filter(erased::contains).findFirst();
        if (again.isPresent() && find(commit.getCommandId()).isEmpty()) {
          throw new StorageCorruptException(again.get().getJournal(), 1);
        }
        var receipt = super.commit(commit);
        erased.addAll(commit.getErasures());
        return receipt;
      }
    };
  }

  private static Storage erasingDueRows(Storage sound) {
    return new Wrapped(sound) {
      @Override
      public Receipt commit(Commit commit) {
        var changed = Commit.builder().from(commit);
        commit.getErasures().stream()
            .filter(each -> !each.isWhole())
            .forEach(each -> changed.addDueUpdates(DueUpdate.of(each.getJournal(), List.of())));
        return super.commit(changed.build());
      }
    };
  }

  /** Says 'journal LIKE ?' and so erases journals whose ids begin alike. */
  private static Storage erasingAlike(Storage sound) {
    Set<String> erased = new HashSet<>();
    return new Wrapped(sound) {
      @Override
      public synchronized Receipt commit(Commit commit) {
        commit.getErasures().forEach(each -> erased.add(each.getJournal().getText() + "-"));
        return super.commit(commit);
      }

      @Override
      public synchronized JournalPage read(JournalSlice slice) {
        var page = super.read(slice);
        return erased.stream().anyMatch(slice.getJournal().getText()::startsWith)
            ? with(page, page.getEntries().stream().map(Wrapped::withoutContent).toList())
            : page;
      }
    };
  }
}
