package org.opensupervision.spi.storage;

import org.opensupervision.spi.storage.journal.AccessSlice;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalPage;

/**
 * Who read what, and why: one chain of records for each space, which has a door of its own.
 *
 * <p>A record is kept before what it tells of is shown; what cannot be recorded is not shown. So it
 * is never part of a commit, and nothing that becomes of a commit takes it along. For others to
 * implement, safe for use by several threads and processes; all methods may block. Records are
 * entries of the journal {@link org.opensupervision.spi.storage.value.JournalId#ACCESS_LOG}, made
 * by {@link JournalHead#next}, so that a store computes no hash itself. There is no method that
 * changes or removes one, and none will be added. Methods added later have a default.
 *
 * <p>Rules; {@code docs/spec/storage.md} gives the reason of each.
 *
 * <ol>
 *   <li value="101">When {@code append} returns, the record MUST be there to read, equal to the
 *       entry that was returned.
 *   <li value="102">Records MUST have the sequences 1, 2, 3 and so on, in the order in which they
 *       were appended, each one following the one before as {@link JournalHead#isFollowedBy} has
 *       it, from {@link JournalHead#start} on.
 *   <li value="103">Of records appended by several at once each MUST be kept, and the chain MUST
 *       NOT fork or have gaps.
 *   <li value="104">A record MUST stay whatever becomes of commits that are sent before, at the
 *       same time or after it.
 *   <li value="105">No call MUST change or remove a record, neither an erasure nor a purge.
 *   <li value="106">A record as long as claimed MUST be kept; a longer one MUST be refused with
 *       {@link org.opensupervision.spi.storage.failure.UnsupportedByStorageException} and leave the
 *       log as it is.
 *   <li value="107">A slice MUST begin directly after the sequence it names and hold no more
 *       records than its limit; it MAY hold fewer, but not none while there are any. Its head MUST
 *       be that of the log at that moment.
 *   <li value="108">If a record cannot be kept, {@code append} MUST throw.
 * </ol>
 */
public interface AccessLog {

  /**
   * Adds a record behind all others and returns it as the entry that it became.
   *
   * <p>It returns only when the record is as durable as the store claims. If the answer is lost,
   * the caller appends again and shows nothing in the meantime: two records of one reading do no
   * harm.
   */
  Entry append(Content record);

  /** Returns records together with the head of the log they were read at. */
  JournalPage read(AccessSlice slice);

  /** Returns how far the log has got. */
  JournalHead head();
}
