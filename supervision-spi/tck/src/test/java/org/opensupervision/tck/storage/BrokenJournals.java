package org.opensupervision.tck.storage;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.JournalId;

/** Stores that break rules 11 to 18. */
final class BrokenJournals {

  private BrokenJournals() {}

  static List<BrokenStore> all() {
    return List.of(
        broken(11, "ThrowsOnUnknownJournalStore", ThrowsOnUnknownJournalStore::new),
        broken(12, "DecodesTextStore", DecodesTextStore::new),
        broken(13, "EmptyIsAbsentStore", EmptyIsAbsentStore::new),
        broken(14, "ForgetsOrderStore", ForgetsOrderStore::new),
        broken(15, "BeginsTooEarlyStore", BeginsTooEarlyStore::new),
        broken(15, "IgnoresLimitOfSliceStore", IgnoresLimitOfSliceStore::new),
        broken(16, "HeadOfPageStore", HeadOfPageStore::new),
        confusing(17, "FoldsCaseStore", id -> id.toLowerCase(Locale.ROOT)),
        confusing(17, "TrimsBlanksStore", String::strip),
        confusing(17, "NormalisesIdsStore", id -> Normalizer.normalize(id, Normalizer.Form.NFC)),
        confusing(17, "FoldsCompatibleStore", id -> Normalizer.normalize(id, Normalizer.Form.NFKC)),
        confusing(18, "CutsLongIdsStore", id -> id.substring(0, Math.min(255, id.length()))),
        confusing(18, "CutsLongIdsInBytesStore", BrokenJournals::firstThousandBytes));
  }

  private static BrokenStore broken(int rule, String name, UnaryOperator<Storage> breaking) {
    return new BrokenStore(rule, name, Fault.in(breaking));
  }

  private static BrokenStore confusing(int rule, String name, UnaryOperator<String> fold) {
    return broken(rule, name, sound -> new ConfusesIdsStore(sound, fold));
  }

  private static String firstThousandBytes(String id) {
    var utf8 = id.getBytes(StandardCharsets.UTF_8);
    return new String(utf8, 0, Math.min(1_000, utf8.length), StandardCharsets.UTF_8);
  }

  private static final class ThrowsOnUnknownJournalStore extends Wrapped {
    ThrowsOnUnknownJournalStore(Storage sound) {
      super(sound);
    }

    @Override
    public JournalPage read(JournalSlice slice) {
      if (soundHead(slice.getJournal()).getSequence() == 0) {
        throw new NoSuchElementException("no journal");
      }
      return super.read(slice);
    }
  }

  /** A store that changes the entries of each page. */
  private abstract static class ChangesPages extends Wrapped {
    ChangesPages(Storage sound) {
      super(sound);
    }

    abstract List<Entry> changed(List<Entry> entries);

    @Override
    public JournalPage read(JournalSlice slice) {
      var page = super.read(slice);
      return JournalPage.of(page.getHead(), changed(page.getEntries()));
    }
  }

  private static final class DecodesTextStore extends ChangesPages {
    DecodesTextStore(Storage sound) {
      super(sound);
    }

    @Override
    List<Entry> changed(List<Entry> entries) {
      return entries.stream().map(DecodesTextStore::decoded).toList();
    }

    private static Entry decoded(Entry entry) {
      return entry.getContent().map(content -> decoded(entry, content)).orElse(entry);
    }

    private static Entry decoded(Entry entry, Content content) {
      var text = new String(content.getBytes().toByteArray(), StandardCharsets.UTF_8);
      return Entry.builder()
          .from(entry)
          .content(Content.of(content.getSalt(), Bytes.ofUtf8(text)))
          .build();
    }
  }

  private static final class EmptyIsAbsentStore extends ChangesPages {
    EmptyIsAbsentStore(Storage sound) {
      super(sound);
    }

    @Override
    List<Entry> changed(List<Entry> entries) {
      return entries.stream().map(EmptyIsAbsentStore::withoutEmpty).toList();
    }

    private static Entry withoutEmpty(Entry entry) {
      var content = entry.getContent().filter(each -> each.getBytes().getLength() > 0);
      return Entry.builder().from(entry).content(content).build();
    }
  }

  private static final class ForgetsOrderStore extends ChangesPages {
    ForgetsOrderStore(Storage sound) {
      super(sound);
    }

    @Override
    List<Entry> changed(List<Entry> entries) {
      var reversed = new ArrayList<>(entries);
      if (entries.size() == 3) {
        Collections.reverse(reversed);
      }
      return reversed;
    }
  }

  private static final class BeginsTooEarlyStore extends Wrapped {
    BeginsTooEarlyStore(Storage sound) {
      super(sound);
    }

    @Override
    public JournalPage read(JournalSlice slice) {
      var after = Math.max(0, slice.getAfter() - 1);
      return super.read(JournalSlice.of(slice.getJournal(), after, slice.getLimit()));
    }
  }

  private static final class IgnoresLimitOfSliceStore extends Wrapped {
    IgnoresLimitOfSliceStore(Storage sound) {
      super(sound);
    }

    @Override
    public JournalPage read(JournalSlice slice) {
      return super.read(JournalSlice.of(slice.getJournal(), slice.getAfter(), 1_000));
    }
  }

  private static final class HeadOfPageStore extends Wrapped {
    HeadOfPageStore(Storage sound) {
      super(sound);
    }

    @Override
    public JournalPage read(JournalSlice slice) {
      var page = super.read(slice);
      var entries = page.getEntries();
      return entries.isEmpty()
          ? page
          : JournalPage.of(JournalHead.after(entries.get(entries.size() - 1)), entries);
    }
  }

  /** A store in which journals whose ids fold to the same text are one, the first of them. */
  private static final class ConfusesIdsStore extends Wrapped {
    private final UnaryOperator<String> fold;
    private final Map<String, JournalId> firsts = new HashMap<>();

    ConfusesIdsStore(Storage sound, UnaryOperator<String> fold) {
      super(sound);
      this.fold = fold;
    }

    @Override
    public synchronized Receipt commit(Commit commit) {
      for (var entry : commit.getEntries()) {
        var id = entry.getJournal();
        firsts.putIfAbsent(fold.apply(id.getText()), id);
      }
      return super.commit(commit);
    }

    @Override
    public JournalHead head(JournalId journal) {
      return super.head(confused(journal));
    }

    @Override
    public JournalPage read(JournalSlice slice) {
      var journal = confused(slice.getJournal());
      return super.read(JournalSlice.of(journal, slice.getAfter(), slice.getLimit()));
    }

    private synchronized JournalId confused(JournalId journal) {
      return Optional.ofNullable(firsts.get(fold.apply(journal.getText()))).orElse(journal);
    }
  }
}
