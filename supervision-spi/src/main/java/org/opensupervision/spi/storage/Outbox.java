package org.opensupervision.spi.storage;

import java.time.Instant;
import java.util.List;
import org.opensupervision.spi.storage.outbox.ClaimRequest;
import org.opensupervision.spi.storage.outbox.LeasedMessage;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.outbox.Settlement;

/**
 * The messages of a store that wait to be handed over; commits put them in.
 *
 * <p>For others to implement, safe for use by several threads and processes; all methods may block.
 * A message waits, is done, or is parked, and may besides be leased for a while. It is found by
 * that state alone and never by a position, so that none is passed over. Time is that of the clock
 * of the options, or else the store's own. Methods added later have a default.
 *
 * <p>Rules; {@code docs/spec/storage.md} gives the reason of each.
 *
 * <ol>
 *   <li value="81">A claimed message MUST be equal to the one that was put in: texts code point for
 *       code point, content byte for byte, and its moment in every time zone.
 *   <li value="82">A message MUST NOT be claimed before its moment, and can be from it on.
 *   <li value="83">A claim MUST take those that were due first, then by key in code point order,
 *       and no more than its limit; it MAY take fewer, but not none while there are any.
 *   <li value="84">A claim that names a topic MUST take messages of that topic only.
 *   <li value="85">As long as a message is leased, nobody else MUST get it.
 *   <li value="86">A message claimed by several at once MUST go to one of them.
 *   <li value="87">A message whose lease has ended unsettled MUST be there to be claimed again.
 *   <li value="88">The token of a message MUST be 1 at its first claim and one more at each later
 *       one.
 *   <li value="89">A settlement under any token but that of the last claim, or of a message that is
 *       not there, MUST be refused with {@link
 *       org.opensupervision.spi.storage.failure.LeaseLostException} and change nothing.
 *   <li value="90">A settlement under the token of the last claim MUST be taken, also after the
 *       lease has ended.
 *   <li value="91">The same settlement again MUST change nothing and be taken; another one under
 *       that token MUST be refused in the same way.
 *   <li value="92">A message that is done MUST NOT be claimed again.
 *   <li value="93">A message to be tried again MUST be claimed from the moment of the next try on,
 *       and with that moment, but not before.
 *   <li value="94">A parked message MUST be claimed by whoever asks for parked ones, and by nobody
 *       else; a message that is not parked MUST NOT be.
 *   <li value="95">Messages that are leased, parked or to be tried again MUST NOT keep a claim from
 *       others.
 *   <li value="96">A message MUST be claimed also if messages that are due later, and were put in
 *       earlier, are done.
 *   <li value="97">A message whose key is there already MUST leave the first one as it is, and the
 *       rest of its commit be kept.
 *   <li value="98">Purging MUST remove the messages that were done before the moment given, and no
 *       others, and return their number.
 *   <li value="99">A settlement whose answer is lost MUST end with {@link
 *       org.opensupervision.spi.storage.failure.OutcomeUnknownException}, and the same settlement
 *       again MUST settle it.
 *   <li value="100">A settlement that cannot be kept MUST throw and change nothing: the message
 *       stays leased, and can be settled later or be claimed again.
 * </ol>
 */
public interface Outbox {

  /**
   * Leases messages to a worker, in the order in which they were due.
   *
   * <p>If the answer is lost, the messages are there again when their leases have ended.
   */
  List<LeasedMessage> claim(ClaimRequest request);

  /**
   * Takes down what became of a leased message; {@link OutboxMessage#getDueFrom} of one to be tried
   * again is the moment of the next try.
   *
   * @throws org.opensupervision.spi.storage.failure.LeaseLostException if the message is not leased
   *     under that token any more
   * @throws org.opensupervision.spi.storage.failure.OutcomeUnknownException if the answer was lost
   */
  void settle(Settlement settlement);

  /**
   * Removes messages that were done before a moment, and with them the memory of their keys.
   *
   * @param doneBefore the first moment that does not count
   * @return how many were removed
   */
  int purge(Instant doneBefore);
}
