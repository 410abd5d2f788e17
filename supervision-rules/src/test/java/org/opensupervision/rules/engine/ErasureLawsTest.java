package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.file.FileDestroyed;

/**
 * Years of employments, holds and runs, against an oracle that counts days and knows nothing else:
 * nothing goes early or under a hold, and nothing whose time is over stays after a run.
 */
class ErasureLawsTest {
  private static final PersonId PERSON = PersonId.of("p-1");
  private static final LocalDate FIRST_DAY = LocalDate.of(2028, 2, 29);
  private static final int LENGTH = 2200;

  private enum Move {
    JOIN_OR_LEAVE,
    SESSION,
    PLACE_ONE,
    PLACE_TWO,
    LIFT_ONE,
    LIFT_TWO,
    RUN,
    TRY
  }

  @Provide
  Arbitrary<Map<Integer, Move>> moves() {
    return Arbitraries.maps(
            Arbitraries.integers().between(0, LENGTH),
            Arbitraries.frequency(
                Tuple.of(6, Move.JOIN_OR_LEAVE),
                Tuple.of(3, Move.SESSION),
                Tuple.of(1, Move.PLACE_ONE),
                Tuple.of(1, Move.PLACE_TWO),
                Tuple.of(2, Move.LIFT_ONE),
                Tuple.of(2, Move.LIFT_TWO),
                Tuple.of(5, Move.RUN),
                Tuple.of(2, Move.TRY)))
        .ofMinSize(4)
        .ofMaxSize(30);
  }

  @Property(tries = 150)
  void whateverHappens_exactlyWhatIsDueIsDestroyed(@ForAll("moves") Map<Integer, Move> moves) {
    var clock = new TestClock(FIRST_DAY);
    try (var host = Leavers.host(new BreakableStorage(clock), clock)) {
      var years = new Years(host);
      new TreeMap<>(moves).forEach((day, move) -> years.take(move, FIRST_DAY.plusDays(day)));
      years.take(Move.RUN, FIRST_DAY.plusDays(LENGTH + 900));
    }
  }

  @Example
  void holdOverThreeEmployments_isNoHoldOverTheFourth() {
    whateverHappens_exactlyWhatIsDueIsDestroyed(
        Map.ofEntries(
            Map.entry(0, Move.JOIN_OR_LEAVE),
            Map.entry(2, Move.PLACE_ONE),
            Map.entry(68, Move.JOIN_OR_LEAVE),
            Map.entry(79, Move.JOIN_OR_LEAVE),
            Map.entry(117, Move.JOIN_OR_LEAVE),
            Map.entry(133, Move.JOIN_OR_LEAVE),
            Map.entry(151, Move.JOIN_OR_LEAVE),
            Map.entry(939, Move.LIFT_ONE),
            Map.entry(1135, Move.JOIN_OR_LEAVE),
            Map.entry(1152, Move.RUN),
            Map.entry(1913, Move.JOIN_OR_LEAVE)));
  }

  /** One employment, with the facts of it. */
  private static final class Employment {
    private final Set<FactId> facts = new TreeSet<>();
    private LocalDate end = LocalDate.MAX;
    private boolean isDestroyed;

    boolean isRipe(LocalDate today) {
      return !end.equals(LocalDate.MAX) && !today.isBefore(end.plusYears(2));
    }
  }

  /** What happens day by day, and what has to be there afterwards. */
  private static final class Years {
    private final Host host;
    private final List<Employment> employments = new ArrayList<>();
    private final Map<String, LocalDate> placed = new TreeMap<>();
    private LocalDate heldUntil = LocalDate.MIN;
    private final Set<FactId> afterwards = new TreeSet<>();
    private int number;

    Years(Host host) {
      this.host = host;
    }

    void take(Move move, LocalDate day) {
      host.clock.goTo(day);
      switch (move) {
        case JOIN_OR_LEAVE -> joinOrLeave(day);
        case SESSION -> session(day);
        case PLACE_ONE -> place("one", day);
        case PLACE_TWO -> place("two", day);
        case LIFT_ONE -> lift("one", day);
        case LIFT_TWO -> lift("two", day);
        case TRY ->
            assertThat(host.engine.proposeDestruction().getFiles().isEmpty())
                .isEqualTo(ripe(day).isEmpty());
        case RUN -> run(day);
      }
    }

    private boolean isEmployed() {
      return !employments.isEmpty() && last().end.equals(LocalDate.MAX);
    }

    private Employment last() {
      return employments.get(employments.size() - 1);
    }

    private void joinOrLeave(LocalDate day) {
      if (isEmployed()) {
        tell(Leavers.left(PERSON, day));
        last().end = day;
      } else if (employments.isEmpty() || day.isAfter(last().end)) {
        employments.add(new Employment());
        tell(Leavers.employed(PERSON, day));
      }
    }

    private void session(LocalDate day) {
      if (isEmployed()) {
        tell(Told.held(PERSON, day));
      }
    }

    private void place(String hold, LocalDate day) {
      if (!employments.isEmpty()) {
        tell(Leavers.held(PERSON, hold, day));
        placed.putIfAbsent(hold, day);
      }
    }

    private void lift(String hold, LocalDate day) {
      if (placed.remove(hold) != null) {
        tell(Leavers.lifted(PERSON, hold, day));
        heldUntil = day;
      }
    }

    private void tell(Fact fact) {
      host.record("c-" + number++, fact);
      (last().isDestroyed ? afterwards : last().facts).add(fact.getId());
    }

    private List<Employment> ripe(LocalDate day) {
      boolean isHeld = !placed.isEmpty() || !day.isAfter(heldUntil);
      return isHeld
          ? List.of()
          : employments.stream().filter(one -> one.isRipe(day) && !one.isDestroyed).toList();
    }

    private void run(LocalDate day) {
      var ripe = ripe(day);
      var report = host.destroyAll("o-" + day);
      ripe.forEach(one -> one.isDestroyed = true);
      assertThat(report.getLeft()).isEmpty();
      assertThat(report.getCertificates()).hasSize(ripe.isEmpty() ? 0 : 1);
      check();
    }

    private void check() {
      var there =
          host.engine.file(PERSON).getJournal().getFacts().stream()
              .filter(fact -> !(fact instanceof FileDestroyed))
              .map(Fact::getId)
              .collect(Collectors.toCollection(TreeSet::new));
      for (Employment one : employments) {
        if (one.isDestroyed) {
          assertThat(there.stream().filter(one.facts::contains).map(FactId::getValue))
              .as("all that stays of an employment are its end and holds that put it off")
              .allMatch(id -> id.startsWith("left-") || id.contains("one-") || id.contains("two-"));
        } else {
          assertThat(there).containsAll(one.facts);
        }
      }
      if (employments.stream().allMatch(one -> one.isDestroyed)) {
        assertThat(there).isEqualTo(afterwards);
      }
    }
  }
}
