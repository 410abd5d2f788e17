package org.opensupervision.spi.storage.value;

import java.util.Comparator;
import java.util.HexFormat;

/**
 * The text that every id and key of a store is made of: what it may contain, and its order.
 *
 * <p>It has 1 to 256 code points, at least one of them visible, and no control character, lone
 * surrogate or noncharacter. It is compared code point by code point: nothing is folded, trimmed or
 * normalised, so {@code Ann} and {@code ann}, {@code Zoë} composed and decomposed, and a name with
 * and without a trailing blank are all different.
 */
public final class KeyText {

  /** The greatest length, in code points; in UTF-8 that is at most 1,024 bytes. */
  public static final int MAX_CODE_POINTS = 256;

  /**
   * Orders texts by code point, which is also the order of their UTF-8 bytes.
   *
   * <p>It differs from {@link String#compareTo} beyond U+FFFF.
   */
  public static final Comparator<String> ORDER = KeyText::compare;

  private KeyText() {}

  /**
   * Returns the text, if it may be an id or a key.
   *
   * @param what what the text is to be, for the message: {@code "journal id"}
   * @throws IllegalArgumentException if it may not; the message tells lengths and positions only
   */
  public static String check(String what, String text) {
    var length = text.codePointCount(0, text.length());
    if (length < 1 || length > MAX_CODE_POINTS) {
      throw new IllegalArgumentException(
          "The length (" + length + ") of a " + what + " must be 1 to 256 code points.");
    }
    if (text.codePoints().noneMatch(KeyText::isVisible)) {
      throw new IllegalArgumentException("A " + what + " must have a visible character.");
    }
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      checkCodePoint(what, text.codePointAt(at), at);
    }
    return text;
  }

  private static void checkCodePoint(String what, int codePoint, int at) {
    if (!isAllowed(codePoint)) {
      throw new IllegalArgumentException(
          "The character (U+"
              + HexFormat.of().withUpperCase().toHexDigits(codePoint, codePoint > 0xFFFF ? 6 : 4)
              + ") at index "
              + at
              + " of a "
              + what
              + " must not be a control character, a lone surrogate or a noncharacter.");
    }
  }

  private static boolean isAllowed(int codePoint) {
    var type = Character.getType(codePoint);
    var isNoncharacter =
        (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    return type != Character.CONTROL && type != Character.SURROGATE && !isNoncharacter;
  }

  private static boolean isVisible(int codePoint) {
    return !Character.isWhitespace(codePoint)
        && !Character.isSpaceChar(codePoint)
        && Character.getType(codePoint) != Character.FORMAT;
  }

  private static int compare(String left, String right) {
    var shorter = Math.min(left.length(), right.length());
    for (int at = 0; at < shorter; at++) {
      if (left.charAt(at) != right.charAt(at)) {
        return Integer.compare(rank(left.charAt(at)), rank(right.charAt(at)));
      }
    }
    return Integer.compare(left.length(), right.length());
  }

  /** Puts the surrogates, which stand for the planes above, behind every other char. */
  private static int rank(char unit) {
    return Character.isSurrogate(unit) ? unit + Character.MAX_VALUE : unit;
  }
}
