package org.opensupervision.rules.document;

/** Refuses characters that have no business in a file, wherever they stand. */
final class TextCheck {
  private TextCheck() {}

  static void refuseCharacters(String source, String text, boolean json) {
    for (int index = 0;
        index < text.length();
        index += Character.charCount(text.codePointAt(index))) {
      int point = text.codePointAt(index);
      boolean plain = (point >= ' ' && point <= '~') || isLayout(text, index, json);
      if (!plain && Characters.isRefused(point)) {
        throw Faults.fatal(
            "file.character",
            TextPlace.endOf(text.substring(0, index)).place(source),
            message(point));
      }
    }
  }

  private static boolean isLayout(String text, int index, boolean json) {
    return switch (text.charAt(index)) {
      case '\n' -> true;
      case '\r' -> index + 1 < text.length() && text.charAt(index + 1) == '\n';
      case '\t' -> json;
      default -> false;
    };
  }

  private static String message(int point) {
    return point == '\t'
        ? "A tab must not stand in the file: indent and separate with blanks."
        : "The file must not hold " + Characters.name(point) + ".";
  }
}
