package org.opensupervision.tck.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensupervision.spi.storage.Capabilities;
import org.opensupervision.spi.storage.CommitDoor;
import org.opensupervision.spi.storage.DueRows;
import org.opensupervision.spi.storage.Journals;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.PageRequest;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.JournalId;

/** A sound store and nothing else; a subclass breaks it in one way. */
class Wrapped implements Storage, CommitDoor, Journals, DueRows {

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

  /** This commit with these entries in place of its own. */
  static Commit with(Commit commit, Iterable<Entry> entries) {
    return Commit.builder().from(commit).entries(entries).build();
  }
}
