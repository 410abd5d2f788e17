package org.opensupervision.rules.document;

/** Which characters no text of a document may hold. */
final class Characters {
  private Characters() {}

  /**
   * Returns whether a character is refused: controls, halves of a pair, and those that break lines
   * or turn the direction of the text, so that it reads otherwise than it is.
   */
  static boolean isRefused(int point) {
    if (point >= ' ' && point <= '~') {
      return false;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> turnsDirection(point) || point == 0xFEFF;
      default -> false;
    };
  }

  /** Returns the index of the first character that is refused, or -1. */
  static int firstRefused(String text) {
    for (int index = 0;
        index < text.length();
        index += Character.charCount(text.codePointAt(index))) {
      if (isRefused(text.codePointAt(index))) {
        return index;
      }
    }
    return -1;
  }

  static String name(int point) {
    return switch (point) {
      case '\n' -> "a line break";
      case '\t' -> "a tab";
      default -> "the character " + Shown.codePoint(point);
    };
  }

  private static boolean turnsDirection(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }
}
