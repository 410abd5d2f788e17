package org.opensupervision.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opensupervision.model.assessment.Status;

/**
 * The fate of a leaver's file, walked through day by day: each morning it is asked whether anything
 * forbids to destroy it, and by when it has to be.
 */
class RetentionOracleTest {
  private static final LocalDate LEFT = LocalDate.of(2024, 2, 29);
  private static final int KEPT = 42;
  private static final int TIME = 14;
  private static final int LENGTH = 120;
  private static final Written CLAUSE =
      Written.clause("keep: 6 weeks\nafter: employment ended\nwithin: 2 weeks");

  private enum Move {
    PLACE_ONE,
    PLACE_TWO,
    LIFT_ONE,
    LIFT_TWO,
    DESTROY
  }

  @Property(tries = 600)
  void fileOfALeaver_standsAsTheDaysSay(
      @ForAll("moves") Map<Integer, Move> moves, @ForAll("days") int asOf) {
    var found = CLAUSE.last(story(moves), LEFT.plusDays(asOf));

    var walked = new Walk(new TreeMap<>(moves));
    walked.to(asOf);
    found.is(walked.status(asOf));
    walked.due(asOf).forEach(found::due);
  }

  @Provide
  Arbitrary<Map<Integer, Move>> moves() {
    return Arbitraries.maps(
            Arbitraries.integers().between(1, LENGTH),
            Arbitraries.frequency(
                net.jqwik.api.Tuple.of(2, Move.PLACE_ONE),
                net.jqwik.api.Tuple.of(2, Move.PLACE_TWO),
                net.jqwik.api.Tuple.of(3, Move.LIFT_ONE),
                net.jqwik.api.Tuple.of(3, Move.LIFT_TWO),
                net.jqwik.api.Tuple.of(1, Move.DESTROY)))
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<Integer> days() {
    return Arbitraries.integers().between(0, LENGTH + 20);
  }

  private static Story story(Map<Integer, Move> moves) {
    var story = Story.ofWorkerEmployed(LEFT.minusYears(1)).left(LEFT);
    moves.forEach((offset, move) -> tell(story, move, LEFT.plusDays(offset)));
    return story;
  }

  private static void tell(Story story, Move move, LocalDate day) {
    switch (move) {
      case PLACE_ONE -> story.held("one", day);
      case PLACE_TWO -> story.held("two", day);
      case LIFT_ONE -> story.lifted("one", day);
      case LIFT_TWO -> story.lifted("two", day);
      case DESTROY -> story.destroyed(day);
    }
  }

  /** One file, one day after the other. */
  private static final class Walk {
    private final Map<Integer, Move> moves;
    private final Set<String> holds = new java.util.TreeSet<>();
    private final Set<String> liftedToday = new java.util.TreeSet<>();
    private int dueOn = KEPT + TIME;
    private int mayFrom = KEPT;
    private boolean held;
    private Status destroyed = Status.UNKNOWN;

    Walk(Map<Integer, Move> moves) {
      this.moves = moves;
    }

    void to(int lastDay) {
      for (int day = 0; day <= lastDay && destroyed == Status.UNKNOWN; day++) {
        holds.removeAll(liftedToday);
        liftedToday.clear();
        boolean freed = held && holds.isEmpty();
        if (freed && stopped) {
          mayFrom = Math.max(mayFrom, day);
          dueOn = mayFrom + TIME;
        }
        take(moves.get(day), day);
        held = !holds.isEmpty();
        stopped = held && (stopped || day <= dueOn);
      }
    }

    private boolean stopped;

    private void take(Move move, int day) {
      if (move == null) {
        return;
      }
      switch (move) {
        case PLACE_ONE -> holds.add("one");
        case PLACE_TWO -> holds.add("two");
        case LIFT_ONE -> lift("one");
        case LIFT_TWO -> lift("two");
        case DESTROY -> destroy(day);
      }
    }

    private void lift(String hold) {
      if (holds.contains(hold)) {
        liftedToday.add(hold);
      }
    }

    private void destroy(int day) {
      if (!holds.isEmpty() || day < mayFrom) {
        destroyed = Status.MISSED;
      } else {
        destroyed = day > dueOn ? Status.MET_LATE : Status.MET;
      }
    }

    Status status(int asOf) {
      if (destroyed != Status.UNKNOWN) {
        return destroyed;
      }
      if (held) {
        return Status.SUSPENDED;
      }
      if (asOf < mayFrom) {
        return Status.UPCOMING;
      }
      return asOf > dueOn ? Status.OVERDUE : Status.OPEN;
    }

    List<LocalDate> due(int asOf) {
      var due = new ArrayList<LocalDate>();
      if (status(asOf) != Status.SUSPENDED && destroyed != Status.MISSED) {
        due.add(LEFT.plusDays(dueOn));
      }
      return due;
    }
  }
}
