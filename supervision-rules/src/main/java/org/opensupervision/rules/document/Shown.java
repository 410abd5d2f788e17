package org.opensupervision.rules.document;

import java.util.Locale;

/**
 * How words of an input are shown in messages: short ones as they are, in quotes; of long ones only
 * the length, since they are no words of the field and may say anything.
 */
public final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  /** Returns the word in quotes, or the length of what is too long to be one. */
  public static String word(String text) {
    return isShort(text)
        ? '"' + escaped(text) + '"'
        : "a text of " + text.codePointCount(0, text.length()) + " characters";
  }

  /** Returns a code point in the usual way, such as {@code U+0430}. */
  public static String codePoint(int codePoint) {
    String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
  }

  /** Returns the word without quotes, or an ellipsis for what is too long to be one. */
  static String asPart(String text) {
    return isShort(text) ? escaped(text) : "…";
  }

  private static boolean isShort(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST;
  }

  private static String escaped(String text) {
    var shown = new StringBuilder();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      if (Characters.isRefused(point)) {
        shown.append('<').append(codePoint(point)).append('>');
      } else {
        shown.appendCodePoint(point);
      }
    }
    return shown.toString();
  }
}
