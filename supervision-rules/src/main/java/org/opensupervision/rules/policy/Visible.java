package org.opensupervision.rules.policy;

/** Whether a text shows anything: blanks and characters of no width do not. */
final class Visible {
  private Visible() {}

  static boolean in(String text) {
    return text.codePoints().anyMatch(Visible::isVisible);
  }

  private static boolean isVisible(int point) {
    return switch (Character.getType(point)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          false;
      default -> true;
    };
  }
}
