package org.opensupervision.tck.storage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.UUID;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.spi.storage.Durability;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.StoragePart;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.Digest;
import org.opensupervision.spi.storage.value.JournalId;

/** A store in a new space, and everything random that a check needs. */
final class Bench {

  private final StorageTck kit;
  private final Random random;
  private final Deque<Storage> opened = new ArrayDeque<>();
  private final Deque<Bench> neighbours = new ArrayDeque<>();
  private final KitClock clock = new KitClock();
  private final StorageOptions options;

  Bench(StorageTck kit) {
    this(kit, kit.getSeed());
  }

  private Bench(StorageTck kit, long seed) {
    this.kit = kit;
    this.random = new Random(seed);
    this.options = newSpace();
  }

  /** An open bench with a space and a clock of its own, which is closed together with this one. */
  Bench neighbour() {
    var neighbour = new Bench(kit, random.nextLong());
    neighbour.open();
    neighbours.push(neighbour);
    return neighbour;
  }

  /** Opens the bench's own space, or opens it again. */
  Storage open() {
    return open(options);
  }

  Storage open(StorageOptions space) {
    var storage = kit.open(space);
    opened.push(storage);
    return storage;
  }

  /** Opens the bench's own space once more; a store that refuses that does not share spaces. */
  Storage openBeside() {
    requireClaimToKeep();
    try {
      return open();
    } catch (SupervisionException refused) {
      throw new NotClaimed("The store refuses to open a space that is open.");
    }
  }

  /** Opens the bench's own space as after a kill: the store that has it open is never closed. */
  void openUnclosed() {
    var isKilled = kit.kill(store());
    if (isKilled) {
      opened.pop();
    }
    try {
      open();
    } catch (SupervisionException refused) {
      if (isKilled) {
        throw refused;
      }
      throw new NotTestable("kill");
    }
  }

  /** Makes a store that is open the one that everything goes through. */
  void use(Storage store) {
    opened.remove(store);
    opened.push(store);
  }

  /** The store that was opened last, or is used now. */
  Storage store() {
    return opened.element();
  }

  /** Closes the store that was opened last, and returns it. */
  Storage closeStore() {
    var store = opened.pop();
    store.close();
    return store;
  }

  void close() {
    while (!neighbours.isEmpty()) {
      neighbours.pop().close();
    }
    while (!opened.isEmpty()) {
      closeStore();
    }
  }

  StorageOptions newSpace() {
    return StorageOptions.builder()
        .space("tck-" + UUID.randomUUID())
        .cursorKey(randomBytes(32))
        .clock(clock)
        .build();
  }

  /** The clock of every store that is opened here. */
  KitClock clock() {
    return clock;
  }

  StorageTck kit() {
    return kit;
  }

  /** Ends the check of an optional rule about a part that the store does not claim. */
  void requireClaim(StoragePart part) {
    if (!store().getCapabilities().claims(part)) {
      throw new NotClaimed("The store does not claim " + part + ".");
    }
  }

  /** Ends the check of an optional rule about what outlives the store object. */
  void requireClaimToKeep() {
    if (store().getCapabilities().getDurability() == Durability.MEMORY) {
      throw new NotClaimed("The store claims to keep nothing once it is closed.");
    }
  }

  Bytes randomBytes(int length) {
    var bytes = new byte[length];
    random.nextBytes(bytes);
    return Bytes.of(bytes);
  }

  /** A text that no other check uses; its letters are all lower case. */
  String name(String prefix) {
    return prefix + "-" + Long.toHexString(random.nextLong());
  }

  JournalId journal() {
    return JournalId.of(name("journal"));
  }

  CommandId command() {
    return CommandId.of(name("command"));
  }

  Digest digest() {
    return Digest.of(randomBytes(Digest.LENGTH));
  }

  Content content(Bytes bytes) {
    return Content.of(randomBytes(Content.SALT_LENGTH), bytes);
  }

  Content content() {
    return content(Bytes.ofUtf8(name("content")));
  }

  /** A commit of a new command with these guards, to which more can be added. */
  Commit.Builder commit(JournalHead... guards) {
    return Commit.builder().commandId(command()).fingerprint(digest()).addGuards(guards);
  }

  /** A commit that adds one entry to the journal of each of these heads. */
  Commit.Builder adding(JournalHead... heads) {
    var commit = commit(heads);
    for (var head : heads) {
      commit.addEntries(head.next(content()));
    }
    return commit;
  }

  Receipt keep(Commit.Builder commit) {
    return store().getCommitDoor().commit(commit.build());
  }

  JournalHead head(JournalId journal) {
    return store().getJournals().head(journal);
  }

  /** Adds entries to a new journal, one commit for each, and returns the head it has then. */
  JournalHead write(JournalId journal, int entries) {
    var head = JournalHead.start(journal);
    for (int written = 0; written < entries; written++) {
      head = keep(adding(head)).getHeads().get(0);
    }
    return head;
  }

  JournalHead writtenJournal() {
    return write(journal(), 1);
  }
}
