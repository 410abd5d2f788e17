package org.opensupervision.rules.vocabulary;

import org.opensupervision.model.policy.DutyHolder;

/** The words that stand in files for those who owe a duty. */
public final class DutyHolderWords {
  private DutyHolderWords() {}

  /** Returns the words, such as {@code supervisor's manager}. */
  public static String of(DutyHolder holder) {
    return holder == DutyHolder.SUPERVISORS_MANAGER ? "supervisor's manager" : Words.of(holder);
  }
}
