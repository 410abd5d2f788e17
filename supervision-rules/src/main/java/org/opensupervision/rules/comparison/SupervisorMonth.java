package org.opensupervision.rules.comparison;

import java.time.YearMonth;
import java.util.Optional;
import org.opensupervision.model.fact.PersonId;

/** The supervision that one supervisor has to give in one month. */
public final class SupervisorMonth {
  private final Optional<PersonId> supervisor;
  private final YearMonth month;
  private final int sessions;
  private final int minutes;

  SupervisorMonth(Optional<PersonId> supervisor, YearMonth month, int sessions, int minutes) {
    this.supervisor = supervisor;
    this.month = month;
    this.sessions = sessions;
    this.minutes = minutes;
  }

  SupervisorMonth plus(int moreMinutes) {
    return new SupervisorMonth(supervisor, month, sessions + 1, minutes + moreMinutes);
  }

  /** Returns the supervisor; empty for sessions of people to whom none is assigned. */
  public Optional<PersonId> getSupervisor() {
    return supervisor;
  }

  /** Returns the month; the first and the last one may lie in the time asked for in part. */
  public YearMonth getMonth() {
    return month;
  }

  /** Returns how many sessions. */
  public int getSessions() {
    return sessions;
  }

  /** Returns how many minutes they take together. */
  public int getMinutes() {
    return minutes;
  }

  @Override
  public String toString() {
    return "SupervisorMonth{month=" + month + ", sessions=" + sessions + "}";
  }
}
