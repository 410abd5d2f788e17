package org.opensupervision.rules.fact;

import org.opensupervision.rules.document.Visible;

/** Whether a text can be kept and shown: nothing in it is lost on the way, and something shows. */
final class Texts {
  private Texts() {}

  static boolean isSound(String text) {
    return text.codePoints().noneMatch(Texts::isLost) && Visible.in(text);
  }

  /** NUL, and half of a pair. */
  private static boolean isLost(int point) {
    return point == 0 || Character.getType(point) == Character.SURROGATE;
  }
}
