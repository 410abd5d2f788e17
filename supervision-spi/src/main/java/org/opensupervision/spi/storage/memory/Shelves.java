package org.opensupervision.spi.storage.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Erasure;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.CursorSeal;
import org.opensupervision.spi.storage.failure.CommandReusedException;
import org.opensupervision.spi.storage.value.CommandId;

/** All that one store holds; a commit is checked whole before any of it is changed. */
final class Shelves {

  final JournalShelf journals = new JournalShelf();
  final OutboxShelf outbox = new OutboxShelf();
  final AccessShelf access = new AccessShelf();
  final DueShelf due;
  private final HoldShelf holds = new HoldShelf();
  private final Map<CommandId, Receipt> receipts = new HashMap<>();
  private final Limits limits;
  private final StoreClock clock;

  Shelves(StorageOptions options, Limits limits, StoreClock clock) {
    this.due = new DueShelf(CursorSeal.of(options.getSpace(), options.getCursorKey()));
    this.limits = limits;
    this.clock = clock;
  }

  Optional<Receipt> find(CommandId command) {
    return Optional.ofNullable(receipts.get(command));
  }

  Receipt commit(Commit commit) {
    var earlier = receipts.get(commit.getCommandId());
    if (earlier == null) {
      return keep(commit);
    }
    if (!earlier.getFingerprint().equals(commit.getFingerprint())) {
      throw new CommandReusedException(commit.getCommandId());
    }
    return earlier;
  }

  private Receipt keep(Commit commit) {
    limits.check(commit);
    commit.getGuards().forEach(journals::check);
    commit.getErasures().forEach(holds::check);
    commit.getErasures().forEach(erasure -> HoldShelf.checkMoment(erasure, clock.now()));
    commit.getErasures().forEach(this::erase);
    journals.add(commit.getEntries());
    commit.getDueUpdates().forEach(due::replace);
    commit.getMessages().forEach(outbox::put);
    commit.getHolds().forEach(holds::change);
    var receipt = Receipt.of(commit);
    receipts.put(commit.getCommandId(), receipt);
    return receipt;
  }

  private void erase(Erasure erasure) {
    journals.erase(erasure);
    outbox.erase(erasure.getJournal());
    if (erasure.isWhole()) {
      due.remove(erasure.getJournal());
    }
  }
}
