package org.opensupervision.spi.storage.due;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.opensupervision.spi.storage.failure.CursorRefusedException;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * Makes cursors that cannot be changed or used elsewhere, and reads them back.
 *
 * <p>For stores to use. A cursor is the place of the last row of a page and an HMAC-SHA-256 over
 * that place, the range and the space. It keeps nothing, so a cursor is good as long as the key is.
 * Safe for use by several threads.
 */
public final class CursorSeal {

  private static final int MAC_LENGTH = 32;

  private final Bytes key;
  private final Bytes space;

  private CursorSeal(String space, Bytes key) {
    this.space = Bytes.ofUtf8(space);
    this.key = key;
  }

  /**
   * Returns the seal of one space.
   *
   * @param key the secret, at least 16 bytes
   * @throws IllegalArgumentException if the key is shorter
   */
  public static CursorSeal of(String space, Bytes key) {
    if (key.getLength() < 16) {
      throw new IllegalArgumentException(
          "The length (" + key.getLength() + ") of a cursor key must be at least 16 bytes.");
    }
    return new CursorSeal(space, key);
  }

  /** Returns the cursor for the page that begins after this place. */
  public Cursor seal(DueRange range, DuePlace last) {
    var place = write(last);
    var sealed = ByteBuffer.allocate(MAC_LENGTH + place.length).put(mac(range, place)).put(place);
    return Cursor.of(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.array()));
  }

  /**
   * Returns the place after which the page of this cursor begins.
   *
   * @throws CursorRefusedException if the cursor was not made by {@link #seal} for this range
   */
  public DuePlace open(DueRange range, Cursor cursor) {
    var sealed = decode(cursor);
    var mac = Arrays.copyOf(sealed, MAC_LENGTH);
    var place = Arrays.copyOfRange(sealed, MAC_LENGTH, sealed.length);
    if (!MessageDigest.isEqual(mac, mac(range, place))) {
      throw new CursorRefusedException();
    }
    return read(place);
  }

  private static byte[] decode(Cursor cursor) {
    try {
      var sealed = Base64.getUrlDecoder().decode(cursor.getText());
      if (sealed.length > MAC_LENGTH && isCanonical(cursor, sealed)) {
        return sealed;
      }
    } catch (IllegalArgumentException notBase64) {
      // Said below, as of every other text that is no cursor.
    }
    throw new CursorRefusedException();
  }

  /** The last letter of Base64 has spare bits: another letter there is a changed cursor, too. */
  private static boolean isCanonical(Cursor cursor, byte[] sealed) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed).equals(cursor.getText());
  }

  private byte[] mac(DueRange range, byte[] place) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.toByteArray(), "HmacSHA256"));
      mac.update(
          ByteBuffer.allocate(20)
              .putLong(range.getFrom().toEpochDay())
              .putLong(range.getEndExclusive().toEpochDay())
              .putInt(space.getLength())
              .array());
      mac.update(space.toByteArray());
      return mac.doFinal(place);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java platform has HmacSHA256.", impossible);
    }
  }

  /** Keys have no control characters, so a zero byte can stand between the two texts. */
  private static byte[] write(DuePlace place) {
    var texts = (place.getJournal().getText() + '\0' + place.getKey());
    var utf8 = texts.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(Long.BYTES + utf8.length)
        .putLong(place.getDue().toEpochDay())
        .put(utf8)
        .array();
  }

  private static DuePlace read(byte[] place) {
    var due = LocalDate.ofEpochDay(ByteBuffer.wrap(place).getLong());
    var texts = new String(place, Long.BYTES, place.length - Long.BYTES, StandardCharsets.UTF_8);
    var end = texts.indexOf('\0');
    return DuePlace.of(due, JournalId.of(texts.substring(0, end)), texts.substring(end + 1));
  }
}
