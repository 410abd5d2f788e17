package org.opensupervision.rules.timeline;

import org.opensupervision.model.session.SessionId;

/**
 * A day that was arranged for a session, by planning it or by moving it.
 *
 * @param session the session
 * @param day the day that was arranged
 * @param fact the fact that arranged it, by its position in the journal
 * @param made the day of that fact
 * @param until the first day on which it no longer stands, because the session was moved, called
 *     off or held on another day; at the latest the day after the arranged one
 * @param held the fact that the session was held as arranged, by its position in the journal; -1
 *     where it was not
 */
public record Arrangement(SessionId session, int day, int fact, int made, int until, int held) {

  static Arrangement of(SessionId session, int day, int fact, int made) {
    return new Arrangement(session, day, fact, made, day + 1, -1);
  }

  /** Returns whether it stands when a day is over. */
  public boolean stands(int on) {
    return made <= on && on < until;
  }

  /** Returns whether the session has been held as arranged by a day. */
  public boolean isHeld(int by) {
    return held >= 0 && day <= by;
  }

  Arrangement overtaken(int on) {
    return new Arrangement(session, day, fact, made, Math.min(on, until), held);
  }

  Arrangement heldBy(int position, int on) {
    return on == day && stands(on)
        ? new Arrangement(session, day, fact, made, until, position)
        : overtaken(on);
  }
}
