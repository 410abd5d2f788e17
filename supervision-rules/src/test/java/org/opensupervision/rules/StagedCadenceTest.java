package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.employment.CareerStage;

/** Staged cadence against an oracle that walks through the days and knows nothing of the rules. */
@Tag("hull:frequency.asye")
class StagedCadenceTest {
  private static final LocalDate START = LocalDate.of(2025, 8, 31);

  private record Gap(LocalDate due, boolean late, boolean ended) {}

  @Provide
  Arbitrary<Set<Integer>> sessions() {
    return Arbitraries.integers().between(1, 420).set().ofMaxSize(30);
  }

  @Property
  @Label(
      "a due date is the last day before the first day that is more than its stage's interval late")
  void anySessions_giveTheGapsOfTheOracle(@ForAll("sessions") Set<Integer> offsets) {
    var sessions = new TreeSet<LocalDate>();
    offsets.forEach(offset -> sessions.add(START.plusDays(offset)));
    LocalDate asOf = START.plusDays(430);
    Story story = Story.ofWorkerEmployed(START).stage(CareerStage.ASYE, START);
    sessions.forEach(story::session);

    assertThat(story.asOf(asOf).under("frequency.asye"))
        .map(StagedCadenceTest::gap)
        .containsExactlyInAnyOrderElementsOf(oracle(sessions, asOf));
  }

  private static Gap gap(Finding finding) {
    boolean ended = finding.getMetBy().isPresent();
    boolean late = finding.getStatus() == Status.MET_LATE || finding.getStatus() == Status.OVERDUE;
    return new Gap(finding.getObligation().getDue().orElseThrow(), late, ended);
  }

  private static List<Gap> oracle(Collection<LocalDate> sessions, LocalDate asOf) {
    var gaps = new ArrayList<Gap>();
    LocalDate from = START;
    for (LocalDate session : sessions) {
      LocalDate due = lastDayBeforeABreach(from);
      gaps.add(new Gap(due, session.isAfter(due), true));
      from = session;
    }
    LocalDate due = lastDayBeforeABreach(from);
    gaps.add(new Gap(due, asOf.isAfter(due), false));
    return gaps;
  }

  private static LocalDate lastDayBeforeABreach(LocalDate from) {
    LocalDate day = from.plusDays(1);
    while (!day.isAfter(allowedUntil(from, day))) {
      day = day.plusDays(1);
    }
    return day.minusDays(1);
  }

  private static LocalDate allowedUntil(LocalDate from, LocalDate day) {
    if (day.isBefore(START.plusDays(42))) {
      return from.plusDays(7);
    }
    return day.isBefore(START.plusMonths(6)) ? from.plusDays(14) : from.plusMonths(1);
  }
}
