package org.opensupervision.rules.fact;

/** Whether a text can be kept and shown: nothing in it is lost on the way, and something shows. */
final class Texts {
  private Texts() {}

  static boolean isSound(String text) {
    boolean shows = false;
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each == 0) {
        return false;
      }
      if (Character.isSurrogate(each)) {
        if (!isPair(text, i)) {
          return false;
        }
        i++;
        shows = true;
      } else {
        shows |= isVisible(each);
      }
    }
    return shows;
  }

  private static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }

  private static boolean isVisible(char each) {
    if (each < 0x7F) {
      return each > ' ';
    }
    return switch (Character.getType(each)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
