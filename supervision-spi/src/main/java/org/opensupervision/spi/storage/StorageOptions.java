package org.opensupervision.spi.storage;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.KeyText;

/** How a host wants a store opened: for which space, and with which settings. */
@Value.Immutable
public interface StorageOptions {

  /**
   * Returns the name of the space, which keeps the records of one service apart from those of every
   * other; a text as {@link KeyText} has it.
   */
  String getSpace();

  /**
   * Returns the secret that cursors are sealed with, of at least 16 random bytes. Processes that
   * share a store share it, so that a cursor of one is good in the other.
   */
  @Value.Redacted
  Bytes getCursorKey();

  /** Returns what a vendor needs besides, such as an address; not shown in the text form. */
  @Value.Redacted
  Map<String, String> getSettings();

  /**
   * Returns the clock that leases and erasures go by; without one the store takes its own, which is
   * the same for all processes that share it.
   */
  Optional<InstantSource> getClock();

  /** Returns a builder, in which the space and the cursor key must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a text that cannot name a space, and a key that is too short, as they are built. */
  @Value.Check
  default void check() {
    KeyText.check("space", getSpace());
    var length = getCursorKey().getLength();
    if (length < 16) {
      throw new IllegalArgumentException(
          "The length (" + length + ") of a cursor key must be at least 16 bytes.");
    }
  }

  /** Builds storage options. */
  final class Builder extends ImmutableStorageOptions.Builder {
    Builder() {}
  }
}
