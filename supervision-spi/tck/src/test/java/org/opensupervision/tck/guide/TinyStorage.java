package org.opensupervision.tck.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.opensupervision.spi.storage.Capabilities;
import org.opensupervision.spi.storage.CommitDoor;
import org.opensupervision.spi.storage.DueRows;
import org.opensupervision.spi.storage.Durability;
import org.opensupervision.spi.storage.Journals;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.CursorSeal;
import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.DueRow;
import org.opensupervision.spi.storage.due.DueUpdate;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.failure.CommandReusedException;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.failure.StorageClosedException;
import org.opensupervision.spi.storage.failure.UnsupportedByStorageException;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.JournalId;

/** The smallest store that keeps every required rule; the guide for vendors is made of it. */
final class TinyStorage implements Storage, CommitDoor, Journals, DueRows {

  private final Map<JournalId, List<Entry>> journals = new HashMap<>();
  private final NavigableMap<DuePlace, DueRow> rows = new TreeMap<>();
  private final Map<CommandId, Receipt> receipts = new HashMap<>();
  private final CursorSeal seal;
  private boolean isClosed;

  TinyStorage(StorageOptions options) {
    this.seal = CursorSeal.of(options.getSpace(), options.getCursorKey());
  }

  @Override
  public Capabilities getCapabilities() {
    return Capabilities.builder()
        .durability(Durability.MEMORY)
        .maxContentLength(Capabilities.LEAST_CONTENT_LENGTH)
        .maxEntriesPerCommit(Capabilities.LEAST_ROWS_PER_COMMIT)
        .maxDueRowsPerCommit(Capabilities.LEAST_ROWS_PER_COMMIT)
        .build();
  }

  @Override
  public CommitDoor getCommitDoor() {
    return this;
  }

  @Override
  public Journals getJournals() {
    return this;
  }

  @Override
  public DueRows getDueRows() {
    return this;
  }

  @Override
  public synchronized Receipt commit(Commit commit) {
    var earlier = find(commit.getCommandId());
    if (earlier.isPresent()) {
      return repeated(commit, earlier.get());
    }
    checkLimits(commit);
    commit.getGuards().forEach(this::checkGuard);
    commit.getEntries().forEach(entry -> entries(entry.getJournal()).add(entry));
    commit.getDueUpdates().forEach(this::replace);
    var receipt = Receipt.of(commit);
    receipts.put(commit.getCommandId(), receipt);
    return receipt;
  }

  private static Receipt repeated(Commit commit, Receipt earlier) {
    if (!earlier.getFingerprint().equals(commit.getFingerprint())) {
      throw new CommandReusedException(commit.getCommandId());
    }
    return earlier;
  }

  private void checkGuard(JournalHead guard) {
    var head = head(guard.getJournal());
    if (!head.equals(guard)) {
      throw new StaleJournalException(guard.getJournal(), guard.getSequence(), head.getSequence());
    }
  }

  private void replace(DueUpdate update) {
    rows.keySet().removeIf(place -> place.getJournal().equals(update.getJournal()));
    update.getRows().forEach(row -> rows.put(row.getPlace(), row));
  }

  private void checkLimits(Commit commit) {
    if (!commit.getMessages().isEmpty()) {
      throw new UnsupportedByStorageException("an outbox");
    }
    if (!commit.getErasures().isEmpty() || !commit.getHolds().isEmpty()) {
      throw new UnsupportedByStorageException("erasures and holds");
    }
    var due = commit.getDueUpdates().stream().mapToInt(each -> each.getRows().size()).sum();
    atMost("The number of guards", commit.getGuards().size(), Capabilities.LEAST_ROWS_PER_COMMIT);
    atMost("The number of entries", commit.getEntries().size(), Capabilities.LEAST_ROWS_PER_COMMIT);
    atMost("The number of due rows", due, Capabilities.LEAST_ROWS_PER_COMMIT);
    for (var entry : commit.getEntries()) {
      var length = entry.getContent().map(each -> each.getBytes().getLength()).orElse(0);
      atMost("The length of a content", length, Capabilities.LEAST_CONTENT_LENGTH);
    }
  }

  private static void atMost(String what, int asked, int limit) {
    if (asked > limit) {
      throw new UnsupportedByStorageException(what, asked, limit);
    }
  }

  @Override
  public synchronized Optional<Receipt> find(CommandId command) {
    checkOpen();
    return Optional.ofNullable(receipts.get(command));
  }

  @Override
  public synchronized JournalHead head(JournalId journal) {
    checkOpen();
    var entries = entries(journal);
    return entries.isEmpty()
        ? JournalHead.start(journal)
        : JournalHead.after(entries.get(entries.size() - 1));
  }

  @Override
  public synchronized JournalPage read(JournalSlice slice) {
    var found =
        entries(slice.getJournal()).stream()
            .filter(entry -> entry.getSequence() > slice.getAfter())
            .limit(slice.getLimit())
            .toList();
    return JournalPage.of(head(slice.getJournal()), found);
  }

  @Override
  public synchronized DuePage page(DueRange range, PageRequest request) {
    checkOpen();
    var onward =
        request.getAfter().map(last -> rows.tailMap(seal.open(range, last), false)).orElse(rows);
    var found =
        onward.values().stream()
            .filter(row -> range.contains(row.getPlace().getDue()))
            .limit(request.getLimit() + 1L)
            .toList();
    if (found.size() <= request.getLimit()) {
      return DuePage.last(found);
    }
    var page = found.subList(0, request.getLimit());
    return DuePage.of(page, seal.seal(range, page.get(page.size() - 1).getPlace()));
  }

  @Override
  public synchronized void close() {
    isClosed = true;
  }

  private void checkOpen() {
    if (isClosed) {
      throw new StorageClosedException();
    }
  }

  private List<Entry> entries(JournalId journal) {
    return journals.computeIfAbsent(journal, none -> new ArrayList<>());
  }
}
