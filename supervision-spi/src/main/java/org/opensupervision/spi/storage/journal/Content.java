package org.opensupervision.spi.storage.journal;

import org.immutables.value.Value;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.Digest;

/**
 * What an entry says, and the salt that hides it in the chain.
 *
 * <p>The chain holds the commitment only. Once content and salt are erased, nobody can tell from
 * the commitment what they were, not even by trying every likely content; and the chain still
 * verifies.
 */
@Value.Immutable(builder = false)
public interface Content {

  /** The length of every salt, in bytes. */
  int SALT_LENGTH = 32;

  /** Returns the 32 random bytes that belong to this content alone. */
  @Value.Parameter(order = 1)
  @Value.Redacted
  Bytes getSalt();

  /** Returns the canonical bytes of the entry, opaque to a store; there may be none. */
  @Value.Parameter(order = 2)
  @Value.Redacted
  Bytes getBytes();

  /**
   * Returns content with its salt.
   *
   * @throws IllegalArgumentException if the salt does not have 32 bytes
   */
  static Content of(Bytes salt, Bytes bytes) {
    return ImmutableContent.of(salt, bytes);
  }

  /** Returns what the chain holds in place of this content: SHA-256 of 0, salt and bytes. */
  default Digest commitment() {
    return Digest.sha256(Chain.CONTENT, getSalt(), getBytes());
  }

  /** Refuses a salt of another length; it runs whenever content is made. */
  @Value.Check
  default void check() {
    if (getSalt().getLength() != SALT_LENGTH) {
      throw new IllegalArgumentException(
          "The length (" + getSalt().getLength() + ") of the salt of a content must be 32 bytes.");
    }
  }
}
