package org.opensupervision.tck.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.JournalId;
import org.opensupervision.spi.storage.value.KeyText;

/** Ids and contents of storage, drawn at random. Needs jqwik 1.9.3 on the class path. */
public final class StorageArbitraries {

  private static final int LONGEST = 300;

  private StorageArbitraries() {}

  /** Returns texts that may be ids and keys, from all planes, up to the greatest length. */
  public static Arbitrary<String> keys() {
    return Arbitraries.strings()
        .all()
        .ofMaxLength(KeyText.MAX_CODE_POINTS - 1)
        .map(StorageArbitraries::allowed)
        .map(text -> "k" + text);
  }

  /** Returns ids of journals. */
  public static Arbitrary<JournalId> journalIds() {
    return keys().map(JournalId::of);
  }

  /** Returns contents of any bytes, none among them, each with a salt of its own. */
  public static Arbitrary<Content> contents() {
    return Combinators.combine(bytes(Content.SALT_LENGTH, Content.SALT_LENGTH), bytes(0, LONGEST))
        .as(Content::of);
  }

  private static Arbitrary<Bytes> bytes(int least, int most) {
    return Arbitraries.bytes().array(byte[].class).ofMinSize(least).ofMaxSize(most).map(Bytes::of);
  }

  /** Leaves out what no key may have. */
  private static String allowed(String text) {
    var kept = new StringBuilder();
    text.codePoints().filter(StorageArbitraries::isAllowed).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isAllowed(int codePoint) {
    var type = Character.getType(codePoint);
    return type != Character.CONTROL
        && type != Character.SURROGATE
        && (codePoint & 0xFFFE) != 0xFFFE
        && (codePoint < 0xFDD0 || codePoint > 0xFDEF);
  }
}
