package org.opensupervision.tck.storage;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensupervision.spi.storage.AccessLog;
import org.opensupervision.spi.storage.Capabilities;
import org.opensupervision.spi.storage.CommitDoor;
import org.opensupervision.spi.storage.DueRows;
import org.opensupervision.spi.storage.Journals;
import org.opensupervision.spi.storage.Outbox;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.journal.AccessSlice;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalListing;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.outbox.ClaimRequest;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.outbox.Settlement;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.JournalId;

/** A sound store and nothing else; a subclass breaks it in one way. */
class Wrapped implements Storage, CommitDoor, Journals, DueRows, Outbox, AccessLog {

  final Storage sound;

  Wrapped(Storage sound) {
    this.sound = sound;
  }

  @Override
  public Capabilities getCapabilities() {
    return sound.getCapabilities();
  }

  @Override
  public final CommitDoor getCommitDoor() {
    return this;
  }

  @Override
  public final Journals getJournals() {
    return this;
  }

  @Override
  public final DueRows getDueRows() {
    return this;
  }

  @Override
  public Receipt commit(Commit commit) {
    return sound.getCommitDoor().commit(commit);
  }

  @Override
  public Optional<Receipt> find(CommandId command) {
    return sound.getCommitDoor().find(command);
  }

  @Override
  public JournalHead head(JournalId journal) {
    return sound.getJournals().head(journal);
  }

  @Override
  public JournalPage read(JournalSlice slice) {
    return sound.getJournals().read(slice);
  }

  @Override
  public DuePage page(DueRange range, PageRequest request) {
    return sound.getDueRows().page(range, request);
  }

  @Override
  public Outbox getOutbox() {
    sound.getOutbox();
    return this;
  }

  @Override
  public AccessLog getAccessLog() {
    sound.getAccessLog();
    return this;
  }

  @Override
  public List<JournalHead> list(JournalListing listing) {
    return sound.getJournals().list(listing);
  }

  @Override
  public List<LeasedMessage> claim(ClaimRequest request) {
    return sound.getOutbox().claim(request);
  }

  @Override
  public void settle(Settlement settlement) {
    sound.getOutbox().settle(settlement);
  }

  @Override
  public int purge(Instant doneBefore) {
    return sound.getOutbox().purge(doneBefore);
  }

  @Override
  public Entry append(Content record) {
    return sound.getAccessLog().append(record);
  }

  @Override
  public JournalPage read(AccessSlice slice) {
    return sound.getAccessLog().read(slice);
  }

  @Override
  public JournalHead head() {
    return sound.getAccessLog().head();
  }

  @Override
  public void close() {
    sound.close();
  }

  /** The same commit as if its journals had been read just now. */
  final Commit readAgain(Commit commit) {
    Map<JournalId, JournalHead> heads = new HashMap<>();
    var guards = commit.getGuards().stream().map(guard -> soundHead(guard.getJournal())).toList();
    guards.forEach(guard -> heads.put(guard.getJournal(), guard));
    var moved = Commit.builder().from(commit).guards(guards).entries(List.of());
    for (var entry : commit.getEntries()) {
      var next = heads.get(entry.getJournal()).next(entry.getContent().orElseThrow());
      heads.put(entry.getJournal(), JournalHead.after(next));
      moved.addEntries(next);
    }
    return moved.build();
  }

  final boolean isStale(JournalHead guard) {
    return !soundHead(guard.getJournal()).equals(guard);
  }

  final JournalHead soundHead(JournalId journal) {
    return sound.getJournals().head(journal);
  }

  /** A commit that has nothing in common with another one but its fingerprint. */
  static Commit.Builder aside(Commit commit, List<JournalHead> guards) {
    return Commit.builder()
        .commandId(CommandId.of("aside of " + commit.getCommandId().getText()))
        .fingerprint(commit.getFingerprint())
        .guards(guards);
  }

  /** This page with these entries in place of its own. */
  static JournalPage with(JournalPage page, List<Entry> entries) {
    return JournalPage.of(page.getHead(), entries);
  }

  static Entry withoutContent(Entry entry) {
    return Entry.builder().from(entry).content(Optional.empty()).build();
  }

  /** This commit with these entries in place of its own. */
  static Commit with(Commit commit, Iterable<Entry> entries) {
    return Commit.builder().from(commit).entries(entries).build();
  }
}
