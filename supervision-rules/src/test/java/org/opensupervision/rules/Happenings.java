package org.opensupervision.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.employment.CareerStage;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.session.SessionType;

/**
 * What happened to a worker, day by day, for oracles that walk through the days.
 *
 * <p>Beside sessions, one thing happens on a day at most, so that no order within a day matters.
 */
record Happenings(
    SortedMap<LocalDate, Move> moves, Set<LocalDate> sessions, Set<LocalDate> groups) {
  static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 20);
  static final int LENGTH = 200;

  enum Move {
    TRANSFERRED(Story::transferred),
    AWAY((story, day) -> story.absent(AbsenceKind.SICKNESS, false, day)),
    BACK(Story::back),
    ASYE((story, day) -> story.stage(CareerStage.ASYE, day)),
    QUALIFIED((story, day) -> story.stage(CareerStage.QUALIFIED, day)),
    LEFT(Story::left),
    EMPLOYED((story, day) -> story.add(Employed.builder().role("worker").team("team"), day)),
    SUPERVISED(Story::supervisorAssigned),
    COVERED(Story::coverArranged),
    AGREED(Story::contract);

    private final BiConsumer<Story, LocalDate> telling;

    Move(BiConsumer<Story, LocalDate> telling) {
      this.telling = telling;
    }
  }

  static Arbitrary<Happenings> any() {
    var later = Arbitraries.integers().between(1, LENGTH);
    return Combinators.combine(
            Arbitraries.maps(later, Arbitraries.of(Move.class)).ofMaxSize(10),
            later.set().ofMaxSize(12),
            later.set().ofMaxSize(4))
        .as((moves, sessions, groups) -> of(moves, days(sessions), days(groups)));
  }

  static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-5, LENGTH + 60).map(FIRST_DAY::plusDays);
  }

  private static Happenings of(
      Map<Integer, Move> moves, Set<LocalDate> sessions, Set<LocalDate> groups) {
    var byDay = new TreeMap<LocalDate, Move>();
    byDay.put(FIRST_DAY, Move.EMPLOYED);
    moves.forEach((offset, move) -> byDay.put(FIRST_DAY.plusDays(offset), move));
    return new Happenings(byDay, sessions, groups);
  }

  private static Set<LocalDate> days(Set<Integer> offsets) {
    return offsets.stream().map(FIRST_DAY::plusDays).collect(Collectors.toSet());
  }

  /** The same as a story, which the assessor judges. */
  Story story() {
    Story story = Story.ofWorkerEmployed(FIRST_DAY);
    moves.tailMap(FIRST_DAY.plusDays(1)).forEach((day, move) -> move.telling.accept(story, day));
    sessions.forEach(story::session);
    groups.forEach(day -> story.session(day, SessionType.GROUP, 60));
    return story;
  }

  boolean on(LocalDate day, Move move) {
    return moves.get(day) == move;
  }

  boolean isEmployed(LocalDate day) {
    boolean employed = false;
    for (LocalDate past : moves.headMap(day.plusDays(1)).keySet()) {
      boolean left = on(past, Move.LEFT) && past.isBefore(day);
      employed = on(past, Move.EMPLOYED) || (employed && !left);
    }
    return employed;
  }

  boolean isAbsent(LocalDate day) {
    return isLast(day, Move.AWAY, Move.BACK);
  }

  boolean isAsye(LocalDate day) {
    return isLast(day, Move.ASYE, Move.QUALIFIED);
  }

  private boolean isLast(LocalDate day, Move one, Move other) {
    boolean is = false;
    for (Move move : moves.headMap(day.plusDays(1)).values()) {
      is = move == one || (is && move != other);
    }
    return is;
  }
}
