package org.opensupervision.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.NamedPeriod;
import org.opensupervision.model.amount.Quota;
import org.opensupervision.model.amount.Window;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Credit;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.time.Term;

/**
 * Amounts that a test asks, and what they come to in the story of a worker.
 *
 * <p>An individual session lasts 90 minutes, a group session 60; two people take part in each.
 */
record Quotas(Amount amount, boolean atMost, Worth worth, Asked.Whom whom, Optional<Term> average) {
  static final EventPattern INDIVIDUAL = Asked.event("session held", "type", "individual");
  static final EventPattern GROUP = Asked.event("session held", "type", "group");
  static final List<NamedPeriod> TERMS =
      List.of(term(20, 60), term(61, 75), term(100, 140), term(150, 500));

  /** How sessions are credited, in hundredths of the hundredths that they come to. */
  enum Worth {
    ALL(100, 100, 100),
    GROUPS_HALF(100, 50, 100),
    GROUPS_HALF_AND_A_QUARTER_AT_MOST(100, 50, 25),
    GROUPS_NOTHING(100, 0, 100),
    ALL_DIVIDED(50, 50, 100),
    LONG_ONES_ONLY(100, 0, 100);

    private final int individual;
    private final int group;
    private final int mostGroup;

    Worth(int individual, int group, int mostGroup) {
      this.individual = individual;
      this.group = group;
      this.mostGroup = mostGroup;
    }

    private List<Credit> credits() {
      return switch (this) {
        case ALL, LONG_ONES_ONLY -> List.of();
        case ALL_DIVIDED ->
            List.of(
                Credit.builder().event(GROUP).dividedByAttendees(true).build(),
                Credit.builder()
                    .event(Asked.event("session held"))
                    .dividedByAttendees(true)
                    .build());
        case GROUPS_NOTHING, GROUPS_HALF ->
            List.of(Credit.builder().event(GROUP).percent(group).build());
        case GROUPS_HALF_AND_A_QUARTER_AT_MOST ->
            List.of(Credit.builder().event(GROUP).percent(group).mostPercent(mostGroup).build());
      };
    }
  }

  static Arbitrary<Worth> worths() {
    return Arbitraries.of(Worth.class);
  }

  static Arbitrary<Amount> amounts() {
    return Arbitraries.of(
        Amount.ofEvents(1),
        Amount.ofEvents(2),
        Amount.ofEvents(3),
        Amount.ofMinutes(45),
        Amount.ofHours(2),
        Amount.ofHours(5));
  }

  private static NamedPeriod term(int first, int last) {
    return NamedPeriod.builder()
        .name("from day " + first)
        .firstDay(Happenings.FIRST_DAY.plusDays(first))
        .lastDay(Happenings.FIRST_DAY.plusDays(last))
        .build();
  }

  Recurrence in(Window window) {
    return in(window, Optional.empty());
  }

  Recurrence in(Window window, Optional<EventPattern> work) {
    return Recurrence.builder()
        .addExpected(INDIVIDUAL, GROUP, INDIVIDUAL)
        .quota(
            Quota.builder()
                .amount(amount)
                .atMost(atMost)
                .window(window)
                .averagedOver(average)
                .shortestMinutes(worth == Worth.LONG_ONES_ONLY ? 90 : 0)
                .build())
        .credits(worth.credits())
        .work(work)
        .build();
  }

  Supervision under(Window window, Optional<EventPattern> work) {
    return under(List.of(Asked.clause(0, whom, in(window, work), Optional.empty())));
  }

  /** What an assessment says of a worker. */
  static List<Duty> found(Supervision supervision, Happenings worker, LocalDate asOf) {
    return supervision.assess(worker.story().facts(), asOf).getFindings().stream()
        .map(Duty::of)
        .toList();
  }

  static Supervision under(List<Clause> clauses) {
    Policy policy =
        Policy.builder().from(Standing.HULL.getPolicy()).clauses(clauses).terms(TERMS).build();
    return Supervision.under(policy, Standing.HULL.getCalendar());
  }

  /** What is asked, in hundredths. */
  long wanted(long times) {
    return 100L * amount.getNumber() * times;
  }

  /** What some days come to, in hundredths, for so many windows together. */
  long sum(Happenings worker, List<LocalDate> days, long times) {
    LongFunction<Long> minutes = number -> amount.isOfMinutes() ? number : 1L;
    long individual =
        days.stream().filter(worker.sessions()::contains).count()
            * minutes.apply(90)
            * worth.individual;
    long group =
        days.stream().filter(worker.groups()::contains).count() * minutes.apply(60) * worth.group;
    long most = worth.mostGroup == 100 ? group : wanted(times) * worth.mostGroup / 100;
    return individual + Math.min(group, most);
  }

  /** The times in which the clause applies, as known on a day: each day of each. */
  List<Time> times(Happenings worker, LocalDate asOf) {
    var times = new ArrayList<Time>();
    for (LocalDate day = Happenings.FIRST_DAY; !day.isAfter(asOf); day = day.plusDays(1)) {
      boolean applies = worker.isEmployed(day) && whom.includes(worker, day);
      boolean begins =
          times.isEmpty()
              || times.get(times.size() - 1).isOver()
              || worker.on(day.minusDays(1), Happenings.Move.LEFT);
      if (!times.isEmpty() && (begins || !applies)) {
        times.add(times.remove(times.size() - 1).over());
      }
      if (applies && begins) {
        times.add(new Time(new ArrayList<>(), false));
      }
      if (applies) {
        times.get(times.size() - 1).days().add(day);
      }
    }
    return times;
  }

  /** Days without a break, and whether they are known to be over. */
  record Time(List<LocalDate> days, boolean isOver) {
    Time over() {
      return new Time(days, true);
    }

    LocalDate first() {
      return days.get(0);
    }

    LocalDate last() {
      return days.get(days.size() - 1);
    }

    List<LocalDate> between(LocalDate from, LocalDate to) {
      return days.stream().filter(day -> !day.isBefore(from) && !day.isAfter(to)).toList();
    }
  }

  /** What the oracles say of one duty. */
  record Duty(
      Optional<LocalDate> opens,
      Optional<LocalDate> due,
      Status status,
      Optional<LocalDate> metOn,
      Optional<LocalDate> closes) {

    static Duty of(
        LocalDate opens,
        LocalDate due,
        Status status,
        Optional<LocalDate> metOn,
        Optional<LocalDate> closes) {
      return new Duty(Optional.of(opens), Optional.of(due), status, metOn, closes);
    }

    static Duty of(Finding finding) {
      var duty = finding.getObligation();
      return new Duty(
          duty.getOpens(),
          duty.getDue(),
          finding.getStatus(),
          finding.getMetOn(),
          duty.getCloses());
    }
  }
}
