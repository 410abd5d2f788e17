package org.opensupervision.spi.storage.value;

import org.immutables.value.Value;

/**
 * The name that a caller gave to one command, so that sending it again does it once.
 *
 * <p>Opaque to a store, and as {@link KeyText} has it: 1 to 256 code points, compared code point by
 * code point. It may stand in messages and logs.
 */
@Value.Immutable(builder = false)
public interface CommandId extends Comparable<CommandId> {

  /** Returns the text of this id. */
  @Value.Parameter
  String getText();

  /**
   * Returns the id that has this text.
   *
   * @throws IllegalArgumentException if the text cannot be an id
   */
  static CommandId of(String text) {
    return ImmutableCommandId.of(text);
  }

  /** Compares by code point, which is the order of the ids in every store. */
  @Override
  default int compareTo(CommandId other) {
    return KeyText.ORDER.compare(getText(), other.getText());
  }

  /** Refuses what {@link KeyText} refuses; it runs whenever an id is made. */
  @Value.Check
  default void check() {
    KeyText.check("command id", getText());
  }
}
