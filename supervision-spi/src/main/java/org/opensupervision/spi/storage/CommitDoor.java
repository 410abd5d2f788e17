package org.opensupervision.spi.storage;

import java.util.Optional;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.value.CommandId;

/**
 * The one way into a store: everything that a command changes, wholly or not at all.
 *
 * <p>For others to implement, safe for use by several threads; both methods may block. Methods
 * added later have a default.
 *
 * <p>Rules; {@code docs/spec/storage.md} gives the reason of each.
 *
 * <ol>
 *   <li value="51">A guard behind the head of its journal MUST be refused with {@link
 *       org.opensupervision.spi.storage.failure.StaleJournalException}, which names the journal and
 *       both sequences.
 *   <li value="52">A guard at sequence 0 MUST be refused for a journal that has entries.
 *   <li value="53">A guard MUST be checked also for a journal to which nothing is added.
 *   <li value="54">A guard with the sequence of the head but another hash MUST be refused.
 *   <li value="55">A commit of which one guard is refused MUST change nothing at all.
 *   <li value="56">When {@code commit} returns, every part of the commit MUST be there to read.
 *   <li value="57">Of several commits at the same time that guard the same head and add to it,
 *       exactly one MUST be kept and the others refused as stale.
 *   <li value="58">A reader MUST NOT see one part of a commit without the others.
 *   <li value="59">A commit whose command id was kept before, with the same fingerprint, MUST
 *       change nothing and return the first receipt, also when its guards have moved since.
 *   <li value="60">The same commit sent several times at once MUST be kept once and give every
 *       sender the same receipt.
 *   <li value="61">A commit whose command id was kept before, with another fingerprint, MUST be
 *       refused with {@link org.opensupervision.spi.storage.failure.CommandReusedException} and
 *       change nothing.
 *   <li value="62">A refused commit MUST leave its command id unused and the store usable.
 *   <li value="63">{@code find} MUST return the receipt of a command that was kept, and be empty
 *       for any other.
 *   <li value="64">A content as long as claimed MUST be kept; a longer one MUST be refused with
 *       {@link org.opensupervision.spi.storage.failure.UnsupportedByStorageException} before
 *       anything is changed.
 *   <li value="65">A commit with as many entries and due rows as claimed MUST be kept; one with
 *       more MUST be refused in the same way.
 * </ol>
 */
public interface CommitDoor {

  /**
   * Keeps a commit.
   *
   * <p>It returns only when the commit is as durable as the store claims. The command id is looked
   * at before the guards.
   *
   * @throws org.opensupervision.spi.storage.failure.StaleJournalException if a journal has moved on
   * @throws org.opensupervision.spi.storage.failure.CommandReusedException if the command id was
   *     used for another command
   * @throws org.opensupervision.spi.storage.failure.OutcomeUnknownException if the answer was lost;
   *     every other failure means that nothing was changed
   */
  Receipt commit(Commit commit);

  /** Returns the receipt of a command that was kept; empty if it was not. */
  Optional<Receipt> find(CommandId command);
}
