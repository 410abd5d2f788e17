package org.opensupervision.spi.storage.value;

import org.immutables.value.Value;

/**
 * The name of the journal of one subject: a person's supervision file or a child's case.
 *
 * <p>Opaque to a store, and as {@link KeyText} has it: 1 to 256 code points, compared code point by
 * code point. It may stand in messages and logs.
 */
@Value.Immutable(builder = false)
public interface JournalId extends Comparable<JournalId> {

  /** The id that the records of the access log carry; no commit can name it. */
  JournalId ACCESS_LOG = of("access-log");

  /** Returns the text of this id. */
  @Value.Parameter
  String getText();

  /**
   * Returns the id that has this text.
   *
   * @throws IllegalArgumentException if the text cannot be an id
   */
  static JournalId of(String text) {
    return ImmutableJournalId.of(text);
  }

  /** Compares by code point, which is the order of the ids in every store. */
  @Override
  default int compareTo(JournalId other) {
    return KeyText.ORDER.compare(getText(), other.getText());
  }

  /** Refuses what {@link KeyText} refuses; it runs whenever an id is made. */
  @Value.Check
  default void check() {
    KeyText.check("journal id", getText());
  }
}
