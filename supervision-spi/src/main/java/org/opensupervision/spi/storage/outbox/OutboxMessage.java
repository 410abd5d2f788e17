package org.opensupervision.spi.storage.outbox;

import java.time.Instant;
import org.immutables.value.Value;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.JournalId;
import org.opensupervision.spi.storage.value.KeyText;
import org.opensupervision.spi.storage.value.StoredInstant;

/**
 * Something to be handed over to somebody, put into the outbox by the commit that is its cause.
 *
 * <p>Its key goes along with it, so that whoever receives it twice can make it once.
 */
@Value.Immutable
public interface OutboxMessage {

  /** Returns the name of this message, the only one of its space; as {@link KeyText} has it. */
  String getKey();

  /** Returns the journal it concerns; when that is erased, so is the message. */
  JournalId getJournal();

  /** Returns what kind of worker hands it over, such as {@code mail}; as {@link KeyText} has it. */
  String getTopic();

  /** Returns the bytes to hand over, opaque to a store; there may be none. */
  @Value.Redacted
  Bytes getContent();

  /**
   * Returns the moment from which it may be claimed, a whole millisecond; one that is long past
   * means at once. A message that is to be tried again has the moment of the next try.
   */
  Instant getDueFrom();

  /** Returns a builder, in which everything must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses texts and moments that no store must keep; it runs whenever a message is built. */
  @Value.Check
  default void check() {
    KeyText.check("message key", getKey());
    KeyText.check("message topic", getTopic());
    StoredInstant.check("due moment of a message", getDueFrom());
  }

  /** Builds messages. */
  final class Builder extends ImmutableOutboxMessage.Builder {
    Builder() {}
  }
}
