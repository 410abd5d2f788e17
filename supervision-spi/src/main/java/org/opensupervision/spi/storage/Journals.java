package org.opensupervision.spi.storage;

import java.util.List;
import org.opensupervision.spi.storage.failure.UnsupportedByStorageException;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.journal.JournalListing;
import org.opensupervision.spi.storage.journal.JournalPage;
import org.opensupervision.spi.storage.journal.JournalSlice;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * The journals of a store, to read.
 *
 * <p>For others to implement, safe for use by several threads; all methods may block. A store hands
 * back what it holds and leaves it to the reader to verify the chain. Methods added later have a
 * default.
 *
 * <p>Rules; {@code docs/spec/storage.md} gives the reason of each.
 *
 * <ol>
 *   <li value="11">A journal that nobody has added to MUST read as empty, with {@link
 *       JournalHead#start} as its head.
 *   <li value="12">Entries MUST be read back equal, whatever bytes they hold.
 *   <li value="13">A content of no bytes MUST be read back as that, not as absent.
 *   <li value="14">Entries MUST be read in the order of their sequences, without gaps.
 *   <li value="15">A slice MUST begin directly after the sequence it names and hold no more entries
 *       than its limit; it MAY hold fewer, but not none while there are any.
 *   <li value="16">The head of a page MUST be that of the moment at which its entries were read.
 *   <li value="17">Journal ids MUST be compared code point by code point: letter case, blanks at
 *       the end, and composed and decomposed letters make different ids.
 *   <li value="18">Every id that {@link JournalId} allows MUST work, up to the greatest length.
 *   <li value="19">The listing MUST hold every journal that has entries, also one whose contents
 *       are erased, and no other, in code point order of the ids.
 *   <li value="20">A listing MUST begin directly after the id it names and hold no more journals
 *       than its limit; it MAY hold fewer, but not none while there are any.
 *   <li value="21">A journal that is there during the whole listing MUST be listed exactly once,
 *       also while others are begun.
 *   <li value="22">A listed head MUST be that of its journal.
 *   <li value="23">A page MUST be read in one piece, also while others write: no entry lies behind
 *       its head.
 *   <li value="24">More than a thousand entries and due rows MUST be read whole, page by page.
 * </ol>
 */
public interface Journals {

  /** Returns how far a journal has got. */
  JournalHead head(JournalId journal);

  /** Returns entries of a journal together with the head they were read at. */
  JournalPage read(JournalSlice slice);

  /**
   * Returns the heads of journals that have entries, in code point order of their ids.
   *
   * @throws UnsupportedByStorageException if {@link StoragePart#LISTING} is not claimed
   */
  default List<JournalHead> list(JournalListing listing) {
    throw new UnsupportedByStorageException("a listing of its journals");
  }
}
