package org.opensupervision.spi.storage.commit;

import java.util.List;
import org.immutables.value.Value;
import org.opensupervision.spi.storage.due.DueUpdate;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.Digest;

/**
 * Everything that one command changes, to be kept wholly or not at all.
 *
 * <p>It names the head of <em>every</em> journal that was read to decide, not only of those it adds
 * to. More kinds of change may be added to a commit later; a store that does not know them refuses
 * them by its capabilities.
 */
@Value.Immutable
public interface Commit {

  /** Returns the name of the command, by which a repetition is known. */
  CommandId getCommandId();

  /**
   * Returns the digest of what the caller asked for, by which another command under the same id is
   * known. It is the digest of the request, not of the entries, which may differ on a second try.
   */
  Digest getFingerprint();

  /** Returns the heads at which journals were read, each journal at most once. */
  List<JournalHead> getGuards();

  /**
   * Returns the entries to add. Those of one journal stand in the order of their sequences and
   * follow its guard without a gap; their content is present.
   */
  List<Entry> getEntries();

  /** Returns the new due rows, at most one update for each journal, which has a guard. */
  List<DueUpdate> getDueUpdates();

  /** Returns the messages to put into the outbox; each journal they concern has a guard. */
  List<OutboxMessage> getMessages();

  /**
   * Returns what to destroy, at most one erasure for each journal. The journal has a guard, which
   * no sequence lies behind, and the commit adds an entry to it that says so.
   */
  List<Erasure> getErasures();

  /**
   * Returns the holds to place and to lift, each at most once, on journals that the commit erases
   * nothing of. The journal has a guard, and the commit adds an entry to it that says so.
   */
  List<HoldChange> getHolds();

  /** Returns a builder, in which the command id and the fingerprint must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a commit that contradicts itself; it runs whenever a commit is built. */
  @Value.Check
  default void check() {
    Retained.check(this, Guarded.check(this));
  }

  /** Builds commits. */
  final class Builder extends ImmutableCommit.Builder {
    Builder() {}
  }
}
