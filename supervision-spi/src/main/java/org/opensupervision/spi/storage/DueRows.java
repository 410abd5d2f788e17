package org.opensupervision.spi.storage;

import org.opensupervision.spi.storage.due.DuePage;
import org.opensupervision.spi.storage.due.DueRange;
import org.opensupervision.spi.storage.due.PageRequest;

/**
 * The due index of a store, to read.
 *
 * <p>For others to implement, safe for use by several threads; it may block. {@link
 * org.opensupervision.spi.storage.due.CursorSeal} makes cursors that keep rule 35. Methods added
 * later have a default.
 *
 * <p>Rules; {@code docs/spec/storage.md} gives the reason of each.
 *
 * <ol>
 *   <li value="31">Rows MUST come in the order of {@link
 *       org.opensupervision.spi.storage.due.DuePlace}: by date, then by journal and by key, both in
 *       code point order.
 *   <li value="32">The pages of a range MUST together hold each of its rows once, while nobody
 *       writes.
 *   <li value="33">A row that is there during the whole reading MUST be on exactly one page, also
 *       while others add and remove rows.
 *   <li value="34">A page MUST NOT hold more rows than its limit, however great that is; it MAY
 *       hold fewer.
 *   <li value="35">A cursor that was changed, or made for another range or space, MUST be refused
 *       with {@link org.opensupervision.spi.storage.failure.CursorRefusedException}.
 *   <li value="36">A page MUST carry a cursor if rows remain after it, and none if none remain; a
 *       page with a cursor MUST have rows.
 *   <li value="37">The first day of a range counts and its end does not; an empty range MUST give
 *       an empty page.
 *   <li value="38">Dates MUST be kept as they are, from 1900-01-01 to 9999-12-31, on every day of
 *       the calendar and in every time zone.
 *   <li value="39">A due update MUST replace all rows that its journal had, and no others.
 *   <li value="40">Rows MUST be read back equal: keys code point for code point, and all digests.
 *   <li value="41">Any range, however long, MUST give its rows and no others.
 *   <li value="42">What a range gives MUST NOT depend on the time at which it is asked for.
 *   <li value="43">A store that claims more than {@link Durability#MEMORY} MUST, when closed and
 *       opened again with the same key, take the cursors that it made before.
 * </ol>
 */
public interface DueRows {

  /**
   * Returns one page of the rows that fall due in a range.
   *
   * @throws org.opensupervision.spi.storage.failure.CursorRefusedException if the cursor is not one
   *     of this range
   */
  DuePage page(DueRange range, PageRequest request);
}
