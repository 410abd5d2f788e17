package org.opensupervision.examples.benchmarks.peer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opensupervision.examples.benchmarks.population.HeldSession;

/** Days as numbers. */
final class Days {
  static final int NEVER = Integer.MAX_VALUE;

  private Days() {}

  static int of(@Nullable LocalDate date) {
    return date == null ? NEVER : (int) date.toEpochDay();
  }

  static int[] of(List<LocalDate> dates) {
    return dates.stream().mapToInt(Days::of).toArray();
  }

  static int[] held(List<HeldSession> sessions) {
    return sessions.stream().mapToInt(session -> of(session.date())).toArray();
  }

  static int[] recorded(List<HeldSession> sessions) {
    return sessions.stream().mapToInt(session -> of(session.recorded())).toArray();
  }
}
