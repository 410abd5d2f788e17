package org.opensupervision.rules.engine;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.provider.Arguments;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.Digest;
import org.opensupervision.spi.storage.value.JournalId;

/** What a store may say of Ann's journal that cannot be so, each with the rule that it breaks. */
final class JournalLies {
  private JournalLies() {}

  static List<Arguments> all() {
    return List.of(
        argumentSet("out of order", 14, entries(Collections::reverse)),
        argumentSet("the first left out", 14, entries(list -> list.remove(0))),
        argumentSet("one in the middle left out", 14, entries(list -> list.remove(1))),
        argumentSet("the last left out and nothing more to come", 15, read(JournalLies::truncated)),
        argumentSet("one twice", 14, entries(list -> list.add(1, list.get(0)))),
        argumentSet("content changed", 12, entries(list -> list.set(1, changed(list.get(1))))),
        argumentSet(
            "an entry of its own make", 12, entries(list -> list.set(1, lying(list.get(1))))),
        argumentSet("hash before changed", 12, entries(list -> list.set(1, cut(list.get(1))))),
        argumentSet("entry of another journal", 17, entries(list -> list.set(0, foreign()))),
        argumentSet("head of another journal", 17, otherHead(JournalId.of("person/p-105"), 4)),
        argumentSet("head behind its entries", 16, otherHead(JournalId.of("person/p-104"), 3)),
        argumentSet("head with another hash", 16, otherHead(JournalId.of("person/p-104"), 4)));
  }

  private interface Change {
    void to(List<Entry> entries);
  }

  private static UnaryOperator<JournalPage> entries(Change change) {
    return page -> {
      var entries = new ArrayList<>(page.getEntries());
      if (entries.size() > 2) {
        change.to(entries);
      }
      return JournalPage.of(page.getHead(), entries);
    };
  }

  private static JournalPage truncated(JournalPage page) {
    int read = page.getEntries().size();
    return read == 0
        ? page
        : JournalPage.of(page.getHead(), page.getEntries().subList(0, read - 1));
  }

  private static UnaryOperator<JournalPage> read(UnaryOperator<JournalPage> lie) {
    return lie;
  }

  private static UnaryOperator<JournalPage> otherHead(JournalId journal, long sequence) {
    var head = JournalHead.of(journal, sequence, Digest.sha256());
    return page -> JournalPage.of(head, page.getEntries());
  }

  private static Entry changed(Entry entry) {
    var salt = entry.getContent().orElseThrow().getSalt();
    return like(entry).content(Content.of(salt, Bytes.ofUtf8("{}"))).build();
  }

  /** An entry with another content, which says of itself that it is intact. */
  private static Entry lying(Entry entry) {
    var changed = changed(entry);
    return new Entry() {
      @Override
      public JournalId getJournal() {
        return entry.getJournal();
      }

      @Override
      public long getSequence() {
        return entry.getSequence();
      }

      @Override
      public Digest getPrevious() {
        return entry.getPrevious();
      }

      @Override
      public Digest getCommitment() {
        return entry.getCommitment();
      }

      @Override
      public Optional<Content> getContent() {
        return changed.getContent();
      }

      @Override
      public boolean isContentIntact() {
        return true;
      }
    };
  }

  private static Entry cut(Entry entry) {
    return like(entry).previous(Digest.sha256()).build();
  }

  private static Entry.Builder like(Entry entry) {
    return Entry.builder()
        .journal(entry.getJournal())
        .sequence(entry.getSequence())
        .previous(entry.getPrevious())
        .commitment(entry.getCommitment())
        .content(entry.getContent());
  }

  private static Entry foreign() {
    return JournalHead.start(JournalId.of("person/p-105"))
        .next(Content.of(Bytes.of(new byte[32]), Bytes.ofUtf8("{}")));
  }
}
