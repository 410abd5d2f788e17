package org.opensupervision.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.JournalId;

/** Reads everything that a workload left behind and holds it against what it was told. */
final class Audit {

  private static final DueRange EVERY_DAY =
      DueRange.of(DuePlace.FIRST_DAY, DuePlace.LAST_DAY.plusDays(1));

  private final Map<JournalId, JournalHead> seen = new HashMap<>();
  private final Map<JournalId, String> last = new HashMap<>();
  private final Set<String> kept = new HashSet<>();

  /** Returns the commands of which anything was found so far. */
  Set<String> kept() {
    return kept;
  }

  /** Reads on from where the last look ended: chains, whole commits, due rows. */
  void look(Storage store) {
    var found = new TreeMap<String, Set<JournalHead>>();
    Workload.JOURNALS.forEach(journal -> readOn(store, journal, found));
    found.forEach((command, heads) -> requireWhole(store, command, heads));
    kept.addAll(found.keySet());
    requireDueRows(store);
  }

  private void readOn(Storage store, JournalId journal, Map<String, Set<JournalHead>> found) {
    var head = seen.getOrDefault(journal, JournalHead.start(journal));
    while (true) {
      var page = store.getJournals().read(JournalSlice.of(journal, head.getSequence(), 500));
      for (var entry : page.getEntries()) {
        assertThat(head.isFollowedBy(entry)).as("chain of %s at %s", journal, head).isTrue();
        head = JournalHead.after(entry);
        found.computeIfAbsent(text(entry), none -> new HashSet<>()).add(head);
        last.put(journal, text(entry));
      }
      if (page.isLast()) {
        assertThat(page.getHead()).isEqualTo(head);
        seen.put(journal, head);
        return;
      }
    }
  }

  private void requireWhole(Storage store, String command, Set<JournalHead> heads) {
    assertThat(kept).as("commands that were kept before").doesNotContain(command);
    var receipt = store.getCommitDoor().find(CommandId.of(command)).orElseThrow();
    assertThat(Set.copyOf(receipt.getHeads())).as("entries of %s", command).isEqualTo(heads);
  }

  private void requireDueRows(Storage store) {
    var rows = store.getDueRows().page(EVERY_DAY, PageRequest.first(1_000)).getRows();
    var keys = new HashMap<JournalId, String>();
    for (var row : rows) {
      assertThat(keys.put(row.getPlace().getJournal(), row.getPlace().getKey())).isNull();
    }
    assertThat(keys).as("due rows").isEqualTo(last);
  }

  private static String text(Entry entry) {
    var bytes = entry.getContent().orElseThrow().getBytes().toByteArray();
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
