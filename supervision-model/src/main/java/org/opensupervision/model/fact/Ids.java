package org.opensupervision.model.fact;

/**
 * What every id has to be: short, visible, and safe as a key.
 *
 * <p>Ids come from other systems, so that scripts of all kinds and a slash between parts are taken;
 * what has a meaning in paths, queries or markup is not.
 */
final class Ids {
  private static final int MAX_LENGTH = 256;
  private static final String REFUSED = "\\%'\"`;<>";

  private Ids() {}

  static void check(String what, String value) {
    if (!isPlain(value)) {
      checkClosely(what, value);
    }
  }

  /** Nearly all ids are: a few ASCII letters and digits with hyphens. */
  private static boolean isPlain(String value) {
    boolean plain = !value.isEmpty() && value.length() <= MAX_LENGTH && isNaming(value.charAt(0));
    for (int i = 0; plain && i < value.length(); i++) {
      char each = value.charAt(i);
      plain = each == '-' || (each <= '~' && isNaming(each));
    }
    return plain;
  }

  private static void checkClosely(String what, String value) {
    int length = value.codePointCount(0, value.length());
    if (length < 1 || length > MAX_LENGTH) {
      throw refusal(what, "have 1 to " + MAX_LENGTH + " characters, and not " + length);
    }
    boolean named = false;
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      int character = value.codePointAt(i);
      if (!isAllowed(character)) {
        throw refusal(what, "have visible characters only, and none of " + REFUSED);
      }
      named |= isNaming(character);
    }
    if (!named) {
      throw refusal(what, "have a letter or a digit");
    }
    checkSlashes(what, value);
  }

  private static void checkSlashes(String what, String value) {
    if (value.indexOf('/') < 0) {
      return;
    }
    String framed = "/" + value + "/";
    if (framed.contains("//") || framed.contains("/./") || framed.contains("/../")) {
      throw refusal(what, "have a name before and after each slash");
    }
  }

  /** Letters of other scripts are not told from signs: that would differ between Java versions. */
  private static boolean isNaming(int character) {
    return character > '~'
        || (character >= '0' && character <= '9')
        || (character >= 'A' && character <= 'Z')
        || (character >= 'a' && character <= 'z');
  }

  private static boolean isAllowed(int character) {
    if (character <= '~') {
      return character > ' ' && REFUSED.indexOf(character) < 0;
    }
    return isVisible(character) && !isNoncharacter(character);
  }

  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
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

  private static boolean isNoncharacter(int character) {
    return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
  }

  private static IllegalArgumentException refusal(String what, String must) {
    return new IllegalArgumentException("The " + what + " must " + must + ".");
  }
}
