package org.opensupervision.examples.cli.report;

/**
 * Text of others made fit for a terminal: what could steer it, hide or turn around text is shown as
 * a replacement character.
 */
public final class Plain {
  private static final int REPLACEMENT = 0xFFFD;

  /** Joiners, which some scripts and signs need; and two that no document may contain. */
  private static final String HARMLESS = "\u200c\u200d";

  private static final String FORBIDDEN = "\ufffe\uffff";

  private Plain() {}

  /** Returns the text in one line, without control and format characters. */
  public static String of(String text) {
    var safe = new StringBuilder(text.length());
    text.codePoints().map(Plain::safe).forEach(safe::appendCodePoint);
    return safe.toString();
  }

  private static int safe(int character) {
    if (HARMLESS.indexOf(character) >= 0) {
      return character;
    }
    return isUnsafe(character) ? REPLACEMENT : character;
  }

  private static boolean isUnsafe(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> FORBIDDEN.indexOf(character) >= 0;
    };
  }
}
