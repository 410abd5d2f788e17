package org.opensupervision.spi.storage.value;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.immutables.value.Value;

/** A SHA-256 digest: 32 bytes that stand for others. */
@Value.Immutable(builder = false)
public interface Digest {

  /** The length of every digest, in bytes. */
  int LENGTH = 32;

  /** Returns the 32 bytes. */
  @Value.Parameter
  Bytes getBytes();

  /**
   * Returns the digest that has these bytes.
   *
   * @throws IllegalArgumentException if there are not exactly 32
   */
  static Digest of(Bytes bytes) {
    return ImmutableDigest.of(bytes);
  }

  /** Returns the SHA-256 of these parts, one after the other, with nothing between them. */
  static Digest sha256(Bytes... parts) {
    var sha256 = newSha256();
    for (var part : parts) {
      sha256.update(part.toByteArray());
    }
    return of(Bytes.of(sha256.digest()));
  }

  /** Returns this digest as 64 lower-case hexadecimal digits. */
  default String asHex() {
    return HexFormat.of().formatHex(getBytes().toByteArray());
  }

  /** Refuses another length; it runs whenever a digest is made. */
  @Value.Check
  default void check() {
    if (getBytes().getLength() != LENGTH) {
      throw new IllegalArgumentException(
          "The length (" + getBytes().getLength() + ") of a digest must be 32 bytes.");
    }
  }

  private static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
    }
  }
}
