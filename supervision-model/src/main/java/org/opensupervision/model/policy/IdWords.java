package org.opensupervision.model.policy;

/**
 * Words of small letters and digits, of which ids are made.
 *
 * <p>Checked by hand: the first patterns of a program cost its start more than all ids of a policy.
 */
final class IdWords {
  private IdWords() {}

  /** Returns whether a text begins with 1 character or more of words and joints, up to an end. */
  static boolean areIn(String joints, String text, int end) {
    for (int i = 0; i < end; i++) {
      char each = text.charAt(i);
      if (!isOfWord(each) && joints.indexOf(each) < 0) {
        return false;
      }
    }
    return end > 0;
  }

  /** Returns whether the rest of a text is words, with one joint between each and the next. */
  static boolean areJoinedBy(String joints, String text, int from) {
    boolean inWord = false;
    for (int i = from; i < text.length(); i++) {
      char each = text.charAt(i);
      boolean joint = inWord && joints.indexOf(each) >= 0;
      if (!joint && !isOfWord(each)) {
        return false;
      }
      inWord = !joint;
    }
    return inWord;
  }

  private static boolean isOfWord(char each) {
    return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9');
  }
}
