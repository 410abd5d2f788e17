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
 *   <li value="51">A guard behind the head of its journal, or ahead of it, MUST be refused with
 *       {@link org.opensupervision.spi.storage.failure.StaleJournalException}, which names the
 *       journal and both sequences.
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
 *   <li value="66">A commit that adds nothing to a journal MUST leave its head where it is.
 *   <li value="67">A commit in the middle of which the store fails MUST leave nothing behind.
 *   <li value="68">A commit whose answer is lost MUST end with {@link
 *       org.opensupervision.spi.storage.failure.OutcomeUnknownException}, and the same commit again
 *       MUST settle it.
 *   <li value="69">A reader MUST NOT see anything of a commit that is refused.
 *   <li value="70">Of several commits at the same time that begin the same journal, exactly one
 *       MUST be kept.
 *   <li value="71">Of two commits at the same time that guard the same two journals, and add to one
 *       each, exactly one MUST be kept.
 *   <li value="72">Commits at the same time that name the same journals in different orders MUST
 *       all end: kept, refused as stale, or unavailable.
 *   <li value="73">A command id MUST be known for good, however long ago and however many others
 *       there were since.
 *   <li value="74">A commit with as many guards as claimed entries MUST be kept; one with more MUST
 *       be refused as in rule 64.
 *   <li value="75">A store that cannot be reached MUST say so with {@link
 *       org.opensupervision.spi.storage.failure.StorageUnavailableException}; the same commit again
 *       MUST succeed once it can be.
 *   <li value="76">A commit with as many messages as claimed entries MUST be kept, and one with
 *       more or longer ones than claimed be refused as in rule 64.
 *   <li value="77">The messages of a refused commit MUST NOT be put in.
 *   <li value="121">Erased contents MUST NOT be read any more; their entries MUST stay, and the
 *       chain verify.
 *   <li value="122">The erasure of a whole journal MUST reach all contents up to the guard and
 *       leave those that its commit adds.
 *   <li value="123">The erasure of a whole journal MUST remove its due rows.
 *   <li value="124">An erasure MUST remove the messages that its journal had, leased, parked and
 *       done ones too, and leave those of its commit.
 *   <li value="125">A journal that was erased MUST NOT begin anew: its head stays, and a guard at
 *       sequence 0 is refused.
 *   <li value="126">Erasures and holds MUST be refused with their commit if a guard is.
 *   <li value="127">An erasure before its moment, by the clock of the store, MUST be refused with
 *       {@link org.opensupervision.spi.storage.failure.ErasureTooEarlyException} and change
 *       nothing.
 *   <li value="128">What is erased MAY be erased again, which MUST change nothing.
 *   <li value="129">An erasure MUST leave other entries, journals, due rows and messages as they
 *       are.
 *   <li value="130">An erasure of a journal that is held, whole or in part, MUST be refused with
 *       {@link org.opensupervision.spi.storage.failure.HeldException}, which names the journal and
 *       all its holds.
 *   <li value="131">A commit that erases several journals MUST erase them all, and be refused as a
 *       whole if one is held.
 *   <li value="132">A journal MUST be held until each of its holds is lifted; placing one again
 *       does not double it, and lifting one that is not there lifts no other.
 *   <li value="133">Of a hold and an erasure at the same time, at most one MUST be kept.
 * </ol>
 */
public interface CommitDoor {

  /**
   * Keeps a commit.
   *
   * <p>It returns only when the commit is as durable as the store claims. The command id is looked
   * at first, then the limits, the guards, the holds, and the moments of erasures. Of one journal,
   * erasures come before everything that the same commit adds.
   *
   * @throws org.opensupervision.spi.storage.failure.StaleJournalException if a journal has moved on
   * @throws org.opensupervision.spi.storage.failure.CommandReusedException if the command id was
   *     used for another command
   * @throws org.opensupervision.spi.storage.failure.HeldException if something is to be erased that
   *     is held
   * @throws org.opensupervision.spi.storage.failure.ErasureTooEarlyException if something is to be
   *     erased that must still be kept
   * @throws org.opensupervision.spi.storage.failure.OutcomeUnknownException if the answer was lost;
   *     every other failure means that nothing was changed
   */
  Receipt commit(Commit commit);

  /** Returns the receipt of a command that was kept; empty if it was not. */
  Optional<Receipt> find(CommandId command);
}
