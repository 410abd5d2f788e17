package org.opensupervision.rules.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.layer.Layered.clause;
import static org.opensupervision.rules.layer.Layered.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.Extent;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.Story;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.calendar.WorkingCalendars;

/** Decisions where a policy pauses, which is what a version without the clause would make of it. */
class PolicyPauseTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
  private static final String ENDS = "effective until: 2026-03-15";
  private static final ClauseId ONE = ClauseId.of("ours:one");

  /** A clause that may be varied, and the values that decisions give it. */
  private enum Asking {
    EVERY("expect: one to one; every: 2 weeks", Term.ofWeeks(3), Term.ofWeeks(6)),
    WITHIN(
        "after: one to one; within: 5 working days; expect: record completed",
        Term.ofWorkingDays(8),
        Term.ofWorkingDays(20)),
    LEAST("expect: one to one; at least: 3; per: month", 2, 1),
    ANY("expect: one to one; at least: 3; in any: 4 weeks", 2, 1),
    MOST("expect: one to one; at most: 1; per: month", 2, 4);

    private final String lines;
    private final List<Extent> values;

    Asking(String lines, Term near, Term far) {
      this.lines = lines;
      this.values = List.of(Extent.of(near), Extent.of(far));
    }

    Asking(String lines, int near, int far) {
      this.lines = lines;
      this.values = List.of(Extent.of(Amount.ofEvents(near)), Extent.of(Amount.ofEvents(far)));
    }

    String written(Vary vary) {
      String near = (this == LEAST || this == ANY ? "to at least: " : "to at most: ") + near();
      String may =
          switch (vary) {
            case NO -> "owed by: worker";
            case NEAR -> "may vary: {" + near + "}";
            case FREELY -> "may vary: {agreed by: group manager}";
          };
      return Layered.clause(
          "one",
          Stream.concat(Stream.of(lines.split("; ", -1)), Stream.of(may)).toArray(String[]::new));
    }

    private String near() {
      return values.get(0).getText().replace(" events", "").replace(" event", "");
    }
  }

  private enum Vary {
    NO,
    NEAR,
    FREELY
  }

  record Decision(int from, int length, int kind) {
    Story in(Story story, Asking asked) {
      LocalDate day = FIRST_DAY.plusDays(from);
      return story.varied(
          day,
          fact -> {
            fact.clause(ONE).until(day.plusDays(length));
            return kind == 2
                ? fact
                : asked == Asking.EVERY
                    ? fact.every(asked.values.get(kind).getTerm())
                    : fact.to(asked.values.get(kind));
          });
    }
  }

  @Provide
  Arbitrary<List<Decision>> decisions() {
    return Combinators.combine(
            Arbitraries.integers().between(40, 140),
            Arbitraries.integers().between(0, 120),
            Arbitraries.integers().between(0, 2))
        .as(Decision::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .uniqueElements(Decision::from);
  }

  @Provide
  Arbitrary<List<Integer>> days() {
    return Arbitraries.integers().between(0, 180).list().ofMaxSize(12).uniqueElements();
  }

  private static Supervision under(List<Policy> policies) {
    return Supervision.under(PolicyStack.of(policies), WorkingCalendars.englandAndWales());
  }

  private static List<String> found(List<Policy> policies, Story story, LocalDate asOf) {
    return under(policies).assess(story.facts(), asOf).under(ONE).stream()
        .map(
            one ->
                one.getObligation().getDue().map(LocalDate::toString).orElse("-")
                    + " "
                    + one.getStatus()
                    + one.getMetOn().map(day -> " " + day).orElse(""))
        .toList();
  }

  private static String last(List<Policy> policies, Story story, LocalDate asOf) {
    var found = found(policies, story, asOf);
    return found.get(found.size() - 1);
  }

  private static List<String> problems(List<Policy> policies, Story story) {
    return under(policies).check(story.facts()).stream().map(Problem::getMessage).toList();
  }

  private static Policy first(String head, Asking asked, Vary may) {
    return policy("ours", "2024-01-01", head, asked.written(may));
  }

  private static Policy next(Asking asked, Vary may) {
    return policy("ours", "2026-05-01", "", asked.written(may));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  @Label("decisions count before, in and after a pause as with a version without the clause")
  void pause_isAVersionWithoutTheClause(
      @ForAll("decisions") List<Decision> decisions,
      @ForAll("days") List<Integer> sessions,
      @ForAll Asking asked,
      @ForAll Vary before,
      @ForAll Vary after,
      @ForAll @IntRange(min = 60, max = 240) int asOf) {
    Story story = Story.ofWorkerEmployed(FIRST_DAY);
    sessions.forEach(day -> story.session(FIRST_DAY.plusDays(day)));
    decisions.forEach(one -> one.in(story, asked));
    var paused = List.of(first(ENDS, asked, before), next(asked, after));
    var dropped =
        List.of(
            first("", asked, before),
            policy("ours", "2026-03-16", "", clause("two", "statement: nothing")),
            next(asked, after));

    assertThat(found(paused, story, FIRST_DAY.plusDays(asOf)))
        .isEqualTo(found(dropped, story, FIRST_DAY.plusDays(asOf)));
  }

  @Test
  void decisionInAPause_isAllowedByTheVersionBeforeIt() {
    Story story = Story.ofWorkerEmployed(FIRST_DAY).session(LocalDate.of(2026, 5, 4));
    new Decision(90, 120, 1).in(story, Asking.EVERY);
    LocalDate asOf = LocalDate.of(2026, 6, 8);
    var allowedOnlyBefore =
        List.of(first(ENDS, Asking.EVERY, Vary.FREELY), next(Asking.EVERY, Vary.NO));
    var allowedOnlyAfter =
        List.of(first(ENDS, Asking.EVERY, Vary.NO), next(Asking.EVERY, Vary.FREELY));
    var allowed = List.of(first(ENDS, Asking.EVERY, Vary.FREELY), next(Asking.EVERY, Vary.FREELY));

    assertThat(last(allowed, story, asOf)).isEqualTo("2026-06-15 OPEN");
    assertThat(last(allowedOnlyBefore, story, asOf)).isEqualTo("2026-05-18 OVERDUE");
    assertThat(last(allowedOnlyAfter, story, asOf)).isEqualTo("2026-05-18 OVERDUE");
    assertThat(problems(allowed, story)).isEmpty();
    assertThat(problems(allowedOnlyBefore, story))
        .containsExactly(
            "The decision of fact f-2 does not count from 2026-05-01 on: the clause must not be"
                + " varied.");
    assertThat(problems(allowedOnlyAfter, story))
        .containsExactly("The decision of fact f-2 does not count: the clause must not be varied.");
  }
}
