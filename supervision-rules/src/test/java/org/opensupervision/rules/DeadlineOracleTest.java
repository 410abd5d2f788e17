package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.time.Lasting;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.TermUnit;
import org.opensupervision.rules.Happenings.Move;

/** Deadlines of small policies against an oracle that walks from day to day. */
class DeadlineOracleTest {
  private static final int LAST = Happenings.LENGTH + 60;
  private static final List<Optional<Term>> TERMS =
      List.of(
          Optional.empty(),
          Optional.of(Term.ofCalendarDays(3)),
          Optional.of(Term.ofWorkingDays(5)),
          Optional.of(Term.ofMonths(1)));

  private enum Trigger {
    SESSION,
    SUPERVISED,
    LONG_ABSENCE;

    EventPattern pattern() {
      return switch (this) {
        case SESSION -> Asked.event("session held", "type", "individual");
        case SUPERVISED -> Asked.event("supervisor assigned");
        case LONG_ABSENCE ->
            EventPattern.builder()
                .event("absence begun")
                .lasting(Lasting.builder().moreThan(true).term(Term.ofWeeks(2)).build())
                .build();
      };
    }
  }

  private enum Answer {
    COVERED("cover arranged"),
    AGREED("contract agreed"),
    GROUP("session held");

    private final String event;

    Answer(String event) {
      this.event = event;
    }

    EventPattern pattern() {
      return this == GROUP ? Asked.event(event, "type", "group") : Asked.event(event);
    }

    boolean isOn(Happenings worker, LocalDate day) {
      return switch (this) {
        case COVERED -> worker.on(day, Move.COVERED);
        case AGREED -> worker.on(day, Move.AGREED);
        case GROUP -> worker.groups().contains(day);
      };
    }
  }

  /** One clause, as the oracle understands it. */
  record Task(Trigger trigger, Answer answer, Optional<Term> within, Asked.Whom whom) {
    Clause clause(int number) {
      var asked =
          Deadline.builder()
              .trigger(trigger.pattern())
              .within(within)
              .addExpected(answer.pattern())
              .build();
      return Asked.clause(number, whom, asked, Optional.empty());
    }
  }

  private record Duty(
      String clause,
      LocalDate opens,
      LocalDate due,
      Status status,
      Optional<LocalDate> metOn,
      Optional<LocalDate> closes) {}

  @Provide
  Arbitrary<List<Task>> policies() {
    return Combinators.combine(
            Arbitraries.of(Trigger.class),
            Arbitraries.of(Answer.class),
            Arbitraries.of(TERMS),
            Arbitraries.of(Asked.Whom.EVERYBODY, Asked.Whom.PRESENT))
        .as(Task::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<Happenings> workers() {
    return Happenings.any();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Happenings.days();
  }

  @Property
  @Label("every deadline has the dates and the status that a walk from day to day gives it")
  void anyStory_hasTheDeadlinesOfTheOracle(
      @ForAll("policies") List<Task> policy,
      @ForAll("workers") Happenings worker,
      @ForAll("days") LocalDate asOf) {
    var clauses = new ArrayList<Clause>();
    var expected = new ArrayList<Duty>();
    for (Task task : policy) {
      Clause clause = task.clause(clauses.size());
      clauses.add(clause);
      through(Happenings.FIRST_DAY, asOf)
          .filter(day -> isEmployed(worker, task.whom(), begun(worker, task.trigger(), day)))
          .flatMap(day -> duty(clause, task, worker, day, asOf).stream())
          .forEach(expected::add);
    }

    assertThat(Asked.under(clauses).assess(worker.story().facts(), asOf).getFindings())
        .map(DeadlineOracleTest::duty)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static Stream<LocalDate> through(LocalDate first, LocalDate last) {
    return last.isBefore(first) ? Stream.empty() : first.datesUntil(last.plusDays(1));
  }

  /** The day itself if the clause is set off on it, empty if it is not. */
  private static Optional<LocalDate> begun(Happenings worker, Trigger trigger, LocalDate day) {
    boolean setOff =
        switch (trigger) {
          case SESSION -> worker.sessions().contains(day);
          case SUPERVISED -> worker.on(day, Move.SUPERVISED);
          case LONG_ABSENCE ->
              worker.on(day.minusDays(15), Move.AWAY)
                  && through(day.minusDays(14), day).noneMatch(next -> worker.on(next, Move.BACK));
        };
    return setOff ? Optional.of(day) : Optional.empty();
  }

  private static boolean isEmployed(
      Happenings worker, Asked.Whom whom, Optional<LocalDate> trigger) {
    return trigger.filter(day -> worker.isEmployed(day) && whom.includes(worker, day)).isPresent();
  }

  private static Optional<Duty> duty(
      Clause clause, Task task, Happenings worker, LocalDate trigger, LocalDate asOf) {
    String id = clause.getId().getValue();
    LocalDate due = task.within().map(term -> after(trigger, term)).orElse(trigger);
    LocalDate last = lastChance(task.trigger(), worker, trigger);
    LocalDate until = last.isBefore(asOf) ? last : asOf;
    var met = through(trigger, until).filter(day -> task.answer().isOn(worker, day)).findFirst();
    if (met.isPresent()) {
      Status status = met.get().isAfter(due) ? Status.MET_LATE : Status.MET;
      return Optional.of(new Duty(id, trigger, due, status, met, Optional.empty()));
    }
    if (!asOf.isAfter(last)) {
      Status status = asOf.isAfter(due) ? Status.OVERDUE : Status.OPEN;
      return Optional.of(new Duty(id, trigger, due, status, met, Optional.empty()));
    }
    return due.isBefore(last)
        ? Optional.of(new Duty(id, trigger, due, Status.MISSED, met, Optional.of(last)))
        : Optional.empty();
  }

  /** The last day of the employment, or the day before the return, on which it can be done. */
  private static LocalDate lastChance(Trigger trigger, Happenings worker, LocalDate from) {
    return through(from, Happenings.FIRST_DAY.plusDays(LAST))
        .filter(
            day ->
                worker.on(day, Move.LEFT)
                    || (trigger == Trigger.LONG_ABSENCE && worker.on(day.plusDays(1), Move.BACK)))
        .findFirst()
        .orElse(LocalDate.MAX);
  }

  private static LocalDate after(LocalDate from, Term term) {
    if (term.getUnit() == TermUnit.MONTHS) {
      return from.plusMonths(term.getAmount());
    }
    LocalDate day = from;
    for (int left = term.getAmount(); left > 0; ) {
      day = day.plusDays(1);
      boolean counts =
          term.getUnit() == TermUnit.CALENDAR_DAYS || Standing.HULL.getCalendar().isWorkingDay(day);
      left -= counts ? 1 : 0;
    }
    return day;
  }

  private static Duty duty(Finding finding) {
    var obligation = finding.getObligation();
    return new Duty(
        obligation.getClause().getValue(),
        obligation.getOpens().orElseThrow(),
        obligation.getDue().orElseThrow(),
        finding.getStatus(),
        finding.getMetOn(),
        obligation.getCloses());
  }
}
