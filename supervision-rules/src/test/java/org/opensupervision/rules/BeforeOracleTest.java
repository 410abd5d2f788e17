package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.TermUnit;
import org.opensupervision.rules.Happenings.Move;

/** Deadlines before an event against an oracle that walks from day to day. */
class BeforeOracleTest {
  private static final List<Optional<Term>> TERMS =
      List.of(
          Optional.empty(),
          Optional.of(Term.ofCalendarDays(3)),
          Optional.of(Term.ofWorkingDays(5)),
          Optional.of(Term.ofMonths(1)));

  private record Duty(LocalDate opens, LocalDate due, Status status, Optional<LocalDate> metOn) {}

  @Provide
  Arbitrary<Happenings> workers() {
    return Happenings.any();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Happenings.days();
  }

  @Provide
  Arbitrary<Optional<Term>> terms() {
    return Arbitraries.of(TERMS);
  }

  @Property
  @Label("every duty before a session has the date and the answer of a walk from day to day")
  void anyStory_hasTheDutiesOfTheOracle(
      @ForAll("workers") Happenings worker,
      @ForAll("terms") Optional<Term> atLeast,
      @ForAll("days") LocalDate asOf) {
    var asked =
        Deadline.builder()
            .before(true)
            .trigger(Asked.event("session held", "type", "individual"))
            .atLeast(atLeast)
            .addExpected(Asked.event("contract agreed"))
            .build();
    var expected = new ArrayList<Duty>();
    through(Happenings.FIRST_DAY, asOf)
        .filter(day -> worker.sessions().contains(day) && worker.isEmployed(day))
        .forEach(day -> expected.add(duty(worker, day, atLeast)));

    var clause = Asked.clause(0, Asked.Whom.EVERYBODY, asked, Optional.empty());
    assertThat(Asked.under(List.of(clause)).assess(worker.story().facts(), asOf).getFindings())
        .map(BeforeOracleTest::duty)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static Stream<LocalDate> through(LocalDate first, LocalDate last) {
    return last.isBefore(first) ? Stream.empty() : first.datesUntil(last.plusDays(1));
  }

  private static Duty duty(Happenings worker, LocalDate session, Optional<Term> atLeast) {
    LocalDate due = atLeast.map(term -> before(session, term)).orElse(session);
    LocalDate first = session;
    while (isSameEmployment(worker, first) && !worker.sessions().contains(first.minusDays(1))) {
      first = first.minusDays(1);
    }
    var met = through(first, due).filter(day -> worker.on(day, Move.AGREED)).findFirst();
    Status status = met.isPresent() ? Status.MET : Status.MISSED;
    return new Duty(first.isBefore(due) ? first : due, due, status, met);
  }

  /** Whether the employment of a day goes on from the day before. */
  private static boolean isSameEmployment(Happenings worker, LocalDate day) {
    return worker.isEmployed(day.minusDays(1)) && !worker.on(day.minusDays(1), Move.LEFT);
  }

  private static LocalDate before(LocalDate session, Term term) {
    if (term.getUnit() == TermUnit.MONTHS) {
      return session.minusMonths(term.getAmount());
    }
    boolean all = term.getUnit() == TermUnit.CALENDAR_DAYS;
    return Stream.iterate(session.minusDays(1), day -> day.minusDays(1))
        .filter(day -> all || Standing.HULL.getCalendar().isWorkingDay(day))
        .skip(term.getAmount() - 1L)
        .findFirst()
        .orElseThrow();
  }

  private static Duty duty(Finding finding) {
    var obligation = finding.getObligation();
    return new Duty(
        obligation.getOpens().orElseThrow(),
        obligation.getDue().orElseThrow(),
        finding.getStatus(),
        finding.getMetOn());
  }
}
