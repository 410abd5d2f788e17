package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Stage;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.Happenings.Move;

/** Recurrences of small policies against an oracle that walks from day to day. */
class RecurrenceOracleTest {
  private static final LocalDate END = Happenings.FIRST_DAY.plusDays(90);
  private static final List<List<Stage>> CADENCES =
      List.of(
          List.of(last(Term.ofCalendarDays(1))),
          List.of(last(Term.ofCalendarDays(10))),
          List.of(last(Term.ofMonths(1))),
          List.of(stage(Term.ofWeeks(1), Term.ofWeeks(6)), last(Term.ofMonths(1))),
          List.of(stage(Term.ofMonths(1), Term.ofMonths(2)), last(Term.ofWeeks(1))),
          List.of(
              stage(Term.ofWeeks(3), Term.ofWeeks(2)),
              stage(Term.ofWeeks(1), Term.ofMonths(1)),
              last(Term.ofWeeks(2))),
          List.of(untilDate(Term.ofWeeks(2)), last(Term.ofWeeks(1))),
          List.of(untilAgreed(Term.ofWeeks(4)), last(Term.ofWeeks(1))),
          List.of(untilAgreed(Term.ofWeeks(1)), last(Term.ofMonths(1))),
          List.of(untilAgreed(Term.ofWeeks(1)), stage(Term.ofWeeks(2), Term.ofMonths(3))),
          List.of(stage(Term.ofWeeks(1), Term.ofMonths(2))),
          List.of(untilDone(Term.ofWeeks(1), "group", Amount.ofEvents(2)), last(Term.ofMonths(1))),
          List.of(
              untilDone(Term.ofMonths(1), "group", Amount.ofMinutes(61)), last(Term.ofWeeks(1))),
          List.of(
              untilDone(Term.ofWeeks(1), "individual", Amount.ofHours(3)),
              untilDone(Term.ofWeeks(3), "individual", Amount.ofHours(6))),
          List.of(untilDate(Term.ofCalendarDays(10))),
          List.of(untilAgreed(Term.ofCalendarDays(10))));

  /** One clause, as the oracle understands it. */
  record Cadence(
      List<Stage> stages,
      Asked.Whom whom,
      boolean groupsCount,
      Optional<Move> clock,
      Optional<LocalDate> until) {

    Recurrence asked() {
      var expected = new ArrayList<EventPattern>();
      expected.add(Asked.event("session held", "type", "individual"));
      if (groupsCount) {
        expected.add(Asked.event("session held", "type", "group"));
      }
      return Recurrence.builder()
          .expected(expected)
          .stages(stages)
          .countedFrom(clock.map(move -> Asked.event(word(move))))
          .build();
    }

    private static String word(Move move) {
      return move == Move.TRANSFERRED ? "role changed" : "employed";
    }
  }

  private record Duty(
      int clause,
      LocalDate opens,
      LocalDate due,
      Status status,
      Optional<LocalDate> metOn,
      Optional<LocalDate> closes,
      int intervals) {}

  private static Stage stage(Term every, Term until) {
    return Stage.builder().every(every).until(until).build();
  }

  private static Stage untilDate(Term every) {
    return Stage.builder().every(every).untilDate(END).build();
  }

  private static Stage untilAgreed(Term every) {
    return Stage.builder().every(every).untilEvent(Asked.event("contract agreed")).build();
  }

  private static Stage untilDone(Term every, String type, Amount amount) {
    var work = Asked.event("session held", "type", type);
    return Stage.builder().every(every).untilEvent(work).untilAmount(amount).build();
  }

  private static Stage last(Term every) {
    return Stage.builder().every(every).build();
  }

  @Provide
  Arbitrary<List<Cadence>> policies() {
    return Combinators.combine(
            Arbitraries.of(CADENCES),
            Arbitraries.of(Asked.Whom.class),
            Arbitraries.of(true, false),
            Arbitraries.of(Move.TRANSFERRED, Move.EMPLOYED).optional(0.6),
            Happenings.days().optional(0.3))
        .as(Cadence::new)
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

  private static Assessment assess(List<Cadence> policy, Happenings worker, LocalDate asOf) {
    var numbers = new ArrayList<Clause>();
    for (Cadence each : policy) {
      numbers.add(Asked.clause(numbers.size(), each.whom(), each.asked(), each.until()));
    }
    return Asked.under(numbers).assess(worker.story().facts(), asOf);
  }

  @Property(tries = 600)
  @Label("every gap has the dates and the status that a walk from day to day gives it")
  void anyStory_hasTheGapsOfTheOracle(
      @ForAll("policies") List<Cadence> policy,
      @ForAll("workers") Happenings worker,
      @ForAll("days") LocalDate asOf) {
    var expected = new ArrayList<Duty>();
    for (int i = 0; i < policy.size(); i++) {
      expected.addAll(new Walk(i, policy.get(i), worker, asOf).duties());
    }

    assertThat(assess(policy, worker, asOf).getFindings())
        .map(RecurrenceOracleTest::duty)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Property(tries = 600)
  @Label("of the clauses that ask for one thing, the one with the earliest date binds")
  void clausesOnOneDuty_areBoundByTheEarliest(
      @ForAll("policies") List<Cadence> policy,
      @ForAll("workers") Happenings worker,
      @ForAll("days") LocalDate asOf) {
    var found = assess(policy, worker, asOf).getFindings();
    for (Finding one : found) {
      var earliest =
          found.stream()
              .filter(other -> isSameDuty(policy, one, other))
              .map(RecurrenceOracleTest::due)
              .min(LocalDate::compareTo)
              .filter(date -> date.isBefore(due(one)));
      assertThat(one.getBoundBy().isPresent()).isEqualTo(earliest.isPresent());
      earliest.ifPresent(
          date ->
              assertThat(found)
                  .anyMatch(
                      other ->
                          isSameDuty(policy, one, other)
                              && due(other).equals(date)
                              && one.getBoundBy().equals(Optional.of(clause(other)))));
    }
  }

  private static boolean isSameDuty(List<Cadence> policy, Finding one, Finding other) {
    return number(one) != number(other)
        && one.getStatus() != Status.MISSED
        && other.getStatus() != Status.MISSED
        && one.getMetBy().equals(other.getMetBy())
        && policy.get(number(one)).groupsCount() == policy.get(number(other)).groupsCount();
  }

  private static LocalDate due(Finding finding) {
    return finding.getObligation().getDue().orElseThrow();
  }

  private static ClauseId clause(Finding finding) {
    return finding.getObligation().getClause();
  }

  private static int number(Finding finding) {
    String id = clause(finding).getValue();
    return id.charAt(id.length() - 1) - '0';
  }

  private static Duty duty(Finding finding) {
    var obligation = finding.getObligation();
    return new Duty(
        number(finding),
        obligation.getOpens().orElseThrow(),
        due(finding),
        finding.getStatus(),
        finding.getMetOn(),
        obligation.getCloses(),
        finding.getIntervalsMissed());
  }

  /** Walks through the days once, keeping the gap that is open. */
  private static final class Walk {
    private final int number;
    private final Cadence clause;
    private final Happenings worker;
    private final LocalDate asOf;
    private final Set<LocalDate> events = new TreeSet<>();
    private final List<Duty> duties = new ArrayList<>();
    private Optional<LocalDate> base = Optional.empty();
    private Optional<LocalDate> anchor = Optional.empty();
    private boolean isOver;

    Walk(int number, Cadence clause, Happenings worker, LocalDate asOf) {
      this.number = number;
      this.clause = clause;
      this.worker = worker;
      this.asOf = asOf;
      events.addAll(worker.sessions());
      if (clause.groupsCount()) {
        events.addAll(worker.groups());
      }
    }

    List<Duty> duties() {
      LocalDate day = Happenings.FIRST_DAY;
      while (!day.isAfter(asOf)) {
        walkOn(day);
        day = day.plusDays(1);
      }
      anchor.ifPresent(
          from -> add(from, asOf.isAfter(due(from, asOf)) ? Status.OVERDUE : Status.OPEN, asOf));
      return duties;
    }

    private void walkOn(LocalDate day) {
      boolean applies = applies(day);
      if (!applies || worker.on(day.minusDays(1), Move.LEFT)) {
        lose(day.minusDays(1), day);
        isOver = false;
      }
      boolean anew = clause.clock().filter(move -> worker.on(day, move)).isPresent();
      if (anchor.isPresent() && !anew && isPastTheLastStage(day)) {
        lose(day.minusDays(1), day);
        isOver = true;
      }
      if (events.contains(day) && anchor.filter(day::isAfter).isPresent()) {
        LocalDate from = anchor.get();
        add(from, day.isAfter(due(from, day)) ? Status.MET_LATE : Status.MET, day);
        anchor = Optional.of(day);
      }
      if (anew) {
        lose(day, day);
        base = Optional.of(day);
        isOver = false;
      }
      if (canBegin() && applies) {
        anchor = Optional.of(day);
        base = clause.clock().isEmpty() ? anchor : base;
        isOver = isPastTheLastStage(day);
        anchor = isOver ? Optional.empty() : anchor;
      }
    }

    private boolean canBegin() {
      return anchor.isEmpty() && !isOver && (clause.clock().isEmpty() || base.isPresent());
    }

    private boolean isPastTheLastStage(LocalDate day) {
      return clause.stages().stream().allMatch(stage -> isOver(stage, day, day));
    }

    private boolean applies(LocalDate day) {
      return worker.isEmployed(day)
          && clause.whom().includes(worker, day)
          && clause.until().filter(day::isAfter).isEmpty();
    }

    /** A gap is lost if a day before {@code end} was a breach; else it falls away. */
    private void lose(LocalDate lastDay, LocalDate end) {
      anchor
          .filter(from -> due(from, lastDay).plusDays(1).isBefore(end))
          .ifPresent(from -> add(from, lost(lastDay), lastDay));
      anchor = Optional.empty();
    }

    private Status lost(LocalDate lastDay) {
      return lastDay.equals(asOf) ? Status.OVERDUE : Status.MISSED;
    }

    private void add(LocalDate from, Status status, LocalDate on) {
      boolean met = status == Status.MET || status == Status.MET_LATE;
      boolean missed = status == Status.MISSED;
      duties.add(
          new Duty(
              number,
              from.plusDays(1),
              due(from, on),
              status,
              met ? Optional.of(on) : Optional.empty(),
              missed ? Optional.of(on) : Optional.empty(),
              intervals(from, on, missed ? on.plusDays(1) : on)));
    }

    /** The last day before a breach, as far as was known on a day. */
    private LocalDate due(LocalDate from, LocalDate known) {
      LocalDate day = from.plusDays(1);
      while (!day.isAfter(after(from, 1, stage(day, known).getEvery().orElseThrow()))) {
        day = day.plusDays(1);
      }
      return day.minusDays(1);
    }

    private int intervals(LocalDate from, LocalDate known, LocalDate end) {
      LocalDate due = due(from, known);
      Term every = stage(due.plusDays(1), known).getEvery().orElseThrow();
      int missed = 0;
      while (due.isBefore(end)) {
        missed++;
        due = after(from, missed + 1, every);
      }
      return missed;
    }

    private Stage stage(LocalDate day, LocalDate known) {
      return clause.stages().stream()
          .filter(stage -> !isOver(stage, day, known))
          .findFirst()
          .orElse(clause.stages().get(clause.stages().size() - 1));
    }

    private boolean isOver(Stage stage, LocalDate day, LocalDate known) {
      LocalDate start = base.orElseThrow();
      return stage.getUntil().filter(end -> !day.isBefore(after(start, 1, end))).isPresent()
          || stage.getUntilDate().filter(end -> !day.isBefore(end)).isPresent()
          || (stage.getUntilAmount().isPresent()
              ? isDone(stage, start, day, known)
              : stage.getUntilEvent().isPresent() && hasAgreed(start, day, known));
    }

    private boolean isDone(Stage stage, LocalDate start, LocalDate day, LocalDate known) {
      boolean groups = stage.getUntilEvent().orElseThrow().toString().contains("group");
      var amount = stage.getUntilAmount().orElseThrow();
      int each = amount.isOfMinutes() ? (groups ? 60 : 90) : 1;
      long done =
          (groups ? worker.groups() : worker.sessions())
              .stream()
                  .filter(one -> !one.isBefore(start) && !one.isAfter(day) && !one.isAfter(known))
                  .count();
      return done * each >= amount.getNumber();
    }

    private boolean hasAgreed(LocalDate start, LocalDate day, LocalDate known) {
      return worker.moves().entrySet().stream()
          .filter(move -> move.getValue() == Move.AGREED)
          .map(Map.Entry::getKey)
          .anyMatch(
              agreed -> !agreed.isBefore(start) && !agreed.isAfter(day) && !agreed.isAfter(known));
    }

    private static LocalDate after(LocalDate from, int times, Term term) {
      int amount = times * term.getAmount();
      return switch (term.getUnit()) {
        case CALENDAR_DAYS -> from.plusDays(amount);
        case WEEKS -> from.plusDays(7L * amount);
        case MONTHS -> from.plusMonths(amount);
        default -> throw new IllegalArgumentException("The oracle does not count " + term + ".");
      };
    }
  }
}
