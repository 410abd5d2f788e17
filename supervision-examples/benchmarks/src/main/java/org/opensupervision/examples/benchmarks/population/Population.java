package org.opensupervision.examples.benchmarks.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes supervisees up: the same ones in every run, and each the same in every size. */
public final class Population {
  /** The day on which everybody is assessed. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 7, 1);

  private static final LocalDate START = LocalDate.of(2024, 7, 1);
  private static final int CASES = 16;
  private static final long SEED = 7;

  /** How the events of one kind follow each other. */
  private enum Rhythm {
    SESSION(1, -7, 6),
    OBSERVATION(3, -16, 10),
    DISCUSSION(2, -12, 6);

    private final int months;
    private final int earliest;
    private final int latest;

    Rhythm(int months, int earliest, int latest) {
      this.months = months;
      this.earliest = earliest;
      this.latest = latest;
    }

    /** Six in a hundred are late by 10 to 34 days more. */
    LocalDate after(LocalDate day, SplittableRandom random) {
      int late = random.nextInt(100) < 6 ? 10 + random.nextInt(25) : 0;
      int shift = earliest + random.nextInt(latest - earliest + 1) + late;
      return day.plusMonths(months).plusDays(shift);
    }

    List<LocalDate> from(LocalDate start, SplittableRandom random) {
      var days = new ArrayList<LocalDate>();
      for (LocalDate day = after(start, random); !day.isAfter(AS_OF); day = after(day, random)) {
        days.add(day);
      }
      return days;
    }
  }

  private Population() {}

  /** Returns so many supervisees. */
  public static List<Supervisee> of(int count) {
    var all = new ArrayList<Supervisee>(count);
    var root = new SplittableRandom(SEED);
    for (int id = 0; id < count; id++) {
      all.add(supervisee(id, root.split()));
    }
    return all;
  }

  private static Supervisee supervisee(int id, SplittableRandom random) {
    LocalDate employed = START.plusDays(random.nextInt(28));
    var sessions = new ArrayList<HeldSession>();
    for (LocalDate day : Rhythm.SESSION.from(employed, random)) {
      sessions.add(session(day, random));
    }
    List<LocalDate> observations = Rhythm.OBSERVATION.from(employed, random);
    var cases = new ArrayList<CaseFile>();
    for (int number = 0; number < CASES; number++) {
      LocalDate opened = employed.plusDays(random.nextInt(30));
      cases.add(new CaseFile(CASES * id + number, opened, Rhythm.DISCUSSION.from(opened, random)));
    }
    return new Supervisee(id, employed, sessions, observations, cases);
  }

  /** Three in a hundred have no record. */
  private static HeldSession session(LocalDate day, SplittableRandom random) {
    boolean forgotten = random.nextInt(100) < 3;
    LocalDate recorded = day.plusDays(random.nextInt(10));
    return new HeldSession(day, forgotten || recorded.isAfter(AS_OF) ? null : recorded);
  }
}
