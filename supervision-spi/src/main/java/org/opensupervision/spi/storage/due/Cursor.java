package org.opensupervision.spi.storage.due;

import org.immutables.value.Value;

/**
 * Where a page ended, as a text that only the store understands.
 *
 * <p>It is good for the range it was made for and for nothing else. The text is not shown by {@code
 * toString}, since it may hold ids.
 */
@Value.Immutable(builder = false)
public interface Cursor {

  /** Returns the text. */
  @Value.Parameter
  @Value.Redacted
  String getText();

  /** Returns the cursor that has this text. */
  static Cursor of(String text) {
    return ImmutableCursor.of(text);
  }
}
