package org.opensupervision.rules.engine.erasing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.casework.CaseClosed;
import org.opensupervision.model.casework.CaseOpened;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.employment.EmploymentEnded;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.rules.timeline.SubjectState;

/**
 * The employments of a person, or the times for which a case was open, one after the other.
 *
 * <p>What is dated before the first one belongs to it; what is dated after the end of one, and
 * before the next begins, to the one that ended. An end and a new beginning on one day leave no
 * gap, and so make one.
 */
final class Lives {
  private final List<LocalDate> begins = new ArrayList<>();
  private final List<Optional<LocalDate>> ends = new ArrayList<>();

  private Lives() {}

  static Lives of(Journal journal) {
    var lives = new Lives();
    @Nullable LocalDate begunAnew = null;
    for (Fact fact : inOrder(journal)) {
      LocalDate day = fact.getOccurredOn();
      if (begins(fact)) {
        begunAnew = lives.isAlive() ? day : null;
        lives.begin(day);
      } else if (ends(fact) && lives.isAlive() && !day.equals(begunAnew)) {
        lives.ends.set(lives.ends.size() - 1, Optional.of(day));
      }
    }
    return lives;
  }

  /** The day of an ending is the last one, so that it comes after a beginning of that day. */
  private static List<Fact> inOrder(Journal journal) {
    return SubjectState.believed(LocalDate.MAX, journal, Instant.MAX).stream()
        .filter(fact -> begins(fact) || ends(fact))
        .sorted(Comparator.comparing(Fact::getOccurredOn).thenComparing(Lives::ends))
        .toList();
  }

  private static boolean begins(Fact fact) {
    return fact instanceof Employed || fact instanceof CaseOpened;
  }

  /** Whether a fact ends a life; its day is the last one. */
  static boolean ends(Fact fact) {
    return fact instanceof EmploymentEnded || fact instanceof CaseClosed;
  }

  private boolean isAlive() {
    return !ends.isEmpty() && ends.get(ends.size() - 1).isEmpty();
  }

  private void begin(LocalDate day) {
    if (!isAlive()) {
      begins.add(day);
      ends.add(Optional.empty());
    }
  }

  /** The life that a day belongs to, by its number from 0 on. */
  int at(LocalDate day) {
    int life = 0;
    while (life + 1 < begins.size() && !begins.get(life + 1).isAfter(day)) {
      life++;
    }
    return life;
  }

  /** Whether a life had ended before a day. */
  boolean isOver(int life, LocalDate day) {
    return life < ends.size() && ends.get(life).filter(day::isAfter).isPresent();
  }
}
