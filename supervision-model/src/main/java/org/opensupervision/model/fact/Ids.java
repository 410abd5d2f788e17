package org.opensupervision.model.fact;

/** What every id has to be: short, visible, and safe as a key. */
final class Ids {
  static final int MAX_LENGTH = 256;

  private Ids() {}

  static void check(String what, String value) {
    int length = value.codePointCount(0, value.length());
    if (length < 1 || length > MAX_LENGTH) {
      throw refusal(what, "have 1 to " + MAX_LENGTH + " characters, and not " + length);
    }
    if (!value.codePoints().allMatch(Ids::isVisible)) {
      throw refusal(what, "have visible characters only");
    }
  }

  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static IllegalArgumentException refusal(String what, String must) {
    return new IllegalArgumentException("The " + what + " must " + must + ".");
  }
}
