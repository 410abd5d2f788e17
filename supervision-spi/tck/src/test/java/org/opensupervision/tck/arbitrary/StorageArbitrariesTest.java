package org.opensupervision.tck.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.memory.MemoryStorageProvider;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.Digest;
import org.opensupervision.spi.storage.value.JournalId;

class StorageArbitrariesTest {

  private static final StorageOptions OPTIONS =
      StorageOptions.builder().space("any").cursorKey(Bytes.ofUtf8("0123456789abcdef")).build();

  @Property(tries = 100)
  void entries_areReadBackEqual(
      @ForAll("journals") JournalId journal, @ForAll("contents") List<Content> contents) {
    try (var store = new MemoryStorageProvider().open(OPTIONS)) {
      var head = JournalHead.start(journal);
      var commit =
          Commit.builder()
              .commandId(CommandId.of("write"))
              .fingerprint(Digest.sha256())
              .addGuards(head);
      for (var content : contents) {
        Entry entry = head.next(content);
        commit.addEntries(entry);
        head = JournalHead.after(entry);
      }
      store.getCommitDoor().commit(commit.build());

      var page = store.getJournals().read(JournalSlice.of(journal, 0, 100));
      assertThat(page.getHead()).isEqualTo(head);
      assertThat(page.getEntries())
          .extracting(entry -> entry.getContent().orElseThrow())
          .isEqualTo(contents);
    }
  }

  @Provide
  Arbitrary<JournalId> journals() {
    return StorageArbitraries.journalIds();
  }

  @Provide
  Arbitrary<List<Content>> contents() {
    return StorageArbitraries.contents().list().ofMaxSize(20);
  }
}
