package org.opensupervision.rules.timeline;

/**
 * When the events of a series start a count: on their day, or on the day on which it was told if
 * that was later, so that time never decides anew what was decided.
 */
public final class Clocks {
  private Clocks() {}

  /**
   * Returns the day on which an event starts the count; {@link Days#NEVER} if it has not happened.
   */
  public static int start(Series events, int index) {
    return Math.max(events.day(index), events.seen(index));
  }

  /**
   * Returns the event whose count runs on a day, the last of those that started; -1 if none has.
   */
  public static int running(Series events, int day) {
    int found = -1;
    for (int i = 0; i < events.size(); i++) {
      int start = start(events, i);
      if (start <= day && (found < 0 || start >= start(events, found))) {
        found = i;
      }
    }
    return found;
  }

  /** Returns the first day after another on which a count starts anew; else {@link Days#NEVER}. */
  static int nextStart(Series events, int day) {
    int next = Days.NEVER;
    for (int i = 0; i < events.size(); i++) {
      int start = start(events, i);
      if (start > day && start < next) {
        next = start;
      }
    }
    return next;
  }
}
