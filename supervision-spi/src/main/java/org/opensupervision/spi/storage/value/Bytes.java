package org.opensupervision.spi.storage.value;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A sequence of bytes that nobody can change.
 *
 * <p>Two are equal when their bytes are. The text form shows the length only, because the bytes may
 * be personal.
 */
public final class Bytes {

  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /** Returns a copy of these bytes; there may be none. */
  public static Bytes of(byte[] bytes) {
    return new Bytes(bytes.clone());
  }

  /** Returns this text in UTF-8; a lone surrogate becomes a question mark. */
  public static Bytes ofUtf8(String text) {
    return new Bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns how many bytes there are. */
  public int getLength() {
    return content.length;
  }

  /** Returns a copy of the bytes. */
  public byte[] toByteArray() {
    return content.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes that && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return "Bytes of length " + content.length;
  }
}
