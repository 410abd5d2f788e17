package org.opensupervision.rules.document;

/**
 * Whether a text shows anything: blanks, controls and characters of no width do not.
 *
 * <p>Characters that no version of Unicode has assigned yet are taken to show, so that the answer
 * does not depend on the version that the machine knows.
 */
public final class Visible {
  private Visible() {}

  /** Returns whether anything in a text shows; an empty one shows nothing. */
  public static boolean in(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (shows(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean shows(int point) {
    if (point > ' ' && point <= '~') {
      return true;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
