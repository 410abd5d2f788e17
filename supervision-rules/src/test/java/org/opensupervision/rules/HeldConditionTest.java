package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.casework.VulnerabilityFlagged;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Held;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.employment.CareerStage;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.noted.DetailNoted;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.explanation.ExplanationText;
import org.opensupervision.rules.policy.Policies;
import org.opensupervision.rules.wording.ClauseWording;

/** Clauses for those of whom something has been true for some time, against a count of the days. */
class HeldConditionTest {
  private static final LocalDate MON_6_JANUARY = LocalDate.of(2025, 1, 6);
  private static final ClauseId ONE = ClauseId.of("held:one");
  private static final Set<String> HOLDING = Set.of("accredited", "senior");
  private static final Map<String, Period> TERMS =
      Map.of("1 month", Period.ofMonths(1), "6 weeks", Period.ofWeeks(6));

  private static Supervision under(String appliesTo) {
    return under(appliesTo, "session held");
  }

  private static Supervision under(String appliesTo, String expect) {
    return Supervision.under(policy(appliesTo, expect), WorkingCalendars.named("weekdays"));
  }

  private static Policy policy(String appliesTo, String expect) {
    String text =
        """
        policy: held
        title: Held
        source: {document: A document}
        effective from: 2020-01-01
        calendar: weekdays
        attributes:
          accreditation: {of: person, is: [in training, accredited, senior]}
        clauses:
          - id: one
            says: Some have a session every month.
            cite: Section 1
            strength: must
            applies to: %s
            expect: %s
            every: 1 month
        """
            .formatted(appliesTo, expect);
    return Policies.read("held.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  /** What was noted of somebody who was away from the employment for a time. */
  record Life(NavigableMap<LocalDate, Optional<String>> noted, LocalDate left, LocalDate back) {

    Story story() {
      Story story = Story.ofWorkerEmployed(MON_6_JANUARY);
      noted.forEach(
          (day, value) ->
              story.add(DetailNoted.builder().attribute("accreditation").value(value), day));
      return story.left(left).add(Employed.builder().role("worker").team("team"), back);
    }

    private boolean holds(LocalDate day) {
      var value = Optional.ofNullable(noted.floorEntry(day)).flatMap(Map.Entry::getValue);
      boolean employed = !day.isAfter(left) || !day.isBefore(back);
      return employed
          && !day.isBefore(MON_6_JANUARY)
          && value.filter(HOLDING::contains).isPresent();
    }

    boolean holds(LocalDate day, String limit, Period term) {
      if (!holds(day)) {
        return false;
      }
      LocalDate since = day;
      while (holds(since.minusDays(1)) && !since.equals(back)) {
        since = since.minusDays(1);
      }
      LocalDate reached = since.plus(term);
      return switch (limit) {
        case "at least" -> !day.isBefore(reached);
        case "more than" -> day.isAfter(reached);
        case "at most" -> !day.isAfter(reached);
        default -> day.isBefore(reached);
      };
    }
  }

  @Provide
  Arbitrary<Life> lives() {
    var values = Arbitraries.of("in training", "accredited", "senior").optional(0.9);
    var noted = Arbitraries.maps(Arbitraries.integers().between(0, 200), values).ofMaxSize(6);
    return Combinators.combine(
            noted, Arbitraries.integers().between(20, 150), Arbitraries.integers().between(1, 30))
        .as(
            (values1, left, away) -> {
              var days = new TreeMap<LocalDate, Optional<String>>();
              values1.forEach((offset, value) -> days.put(MON_6_JANUARY.plusDays(offset), value));
              LocalDate end = MON_6_JANUARY.plusDays(left);
              return new Life(days, end, end.plusDays(away));
            });
  }

  @Property(tries = 150)
  @Label("a clause applies on the days on which a value has been there for the time")
  void clause_appliesOnTheDaysThatAreCounted(@ForAll("lives") Life life) {
    for (String limit : Set.of("at least", "more than", "at most", "less than")) {
      for (String term : TERMS.keySet()) {
        var supervision =
            under("{accreditation: {is: [accredited, senior], for: %s %s}}".formatted(limit, term));
        var facts = life.story().facts();
        for (LocalDate day = MON_6_JANUARY;
            day.isBefore(MON_6_JANUARY.plusDays(260));
            day = day.plusDays(7)) {
          boolean open =
              supervision.assess(facts, day).getFindings().stream()
                  .anyMatch(found -> found.getStatus().name().matches("OPEN|OVERDUE"));

          assertThat(open)
              .as("%s %s on %s", limit, term, day)
              .isEqualTo(life.holds(day, limit, TERMS.getOrDefault(term, Period.ZERO)));
        }
      }
    }
  }

  private static boolean isOpen(Supervision supervision, Story story, LocalDate day) {
    return supervision.assess(story.facts(), day).under(ONE).stream()
        .anyMatch(found -> found.getStatus().name().matches("OPEN|OVERDUE"));
  }

  @Test
  void careerStage_countsFromTheDayOnWhichItWasEntered() {
    var story =
        Story.ofWorkerEmployed(MON_6_JANUARY)
            .stage(CareerStage.ASYE, LocalDate.of(2025, 3, 10))
            .stage(CareerStage.ASYE, LocalDate.of(2025, 4, 14));
    var supervision = under("{career stage: {is: asye, for: at least 6 months}}");

    assertThat(isOpen(supervision, story, LocalDate.of(2025, 9, 9))).isFalse();
    assertThat(isOpen(supervision, story, LocalDate.of(2025, 9, 10))).isTrue();
  }

  @Test
  void absence_countsFromItsBeginning() {
    var story =
        Story.ofWorkerEmployed(MON_6_JANUARY)
            .absent(AbsenceKind.SICKNESS, false, LocalDate.of(2025, 3, 3));
    var supervision = under("{not: {absent: {is: true, for: more than 2 weeks}}}");

    assertThat(isOpen(supervision, story, LocalDate.of(2025, 3, 17))).isTrue();
    assertThat(isOpen(supervision, story, LocalDate.of(2025, 3, 18))).isFalse();
    assertThat(
            isOpen(supervision, story.back(LocalDate.of(2025, 3, 20)), LocalDate.of(2025, 3, 20)))
        .isTrue();
  }

  @Test
  void flagOfACase_countsFromItsDay() {
    var story =
        Story.ofCaseOpened(MON_6_JANUARY)
            .add(VulnerabilityFlagged.builder(), LocalDate.of(2025, 3, 3));
    var flagged = under("{vulnerable: {is: true, for: less than 1 month}}", "case discussed");
    var never = under("{vulnerable: {is: false, for: at least 1 month}}", "case discussed");

    assertThat(isOpen(flagged, story, LocalDate.of(2025, 4, 2))).isTrue();
    assertThat(isOpen(flagged, story, LocalDate.of(2025, 4, 3))).isFalse();
    assertThat(isOpen(never, story, LocalDate.of(2025, 2, 5))).isFalse();
    assertThat(isOpen(never, story, LocalDate.of(2025, 2, 6))).isTrue();
    assertThat(isOpen(never, story, LocalDate.of(2025, 3, 3))).isFalse();
  }

  @Test
  void valueThatIsTooNew_isToldWithItsDay() {
    var story =
        Story.ofWorkerEmployed(MON_6_JANUARY)
            .add(
                DetailNoted.builder().attribute("accreditation").value("senior"),
                LocalDate.of(2025, 3, 3));
    var supervision = under("{accreditation: {is: senior, for: at least 1 year}}");

    assertThat(
            ExplanationText.of(
                supervision.whyNot(story.facts(), Story.WORKER, ONE, LocalDate.of(2025, 6, 2))))
        .contains(
            "applies where accreditation is senior for at least 1 year, and here it is senior since"
                + " 2025-03-03");
    assertThat(
            ExplanationText.of(
                supervision.whyNot(story.facts(), Story.WORKER, ONE, LocalDate.of(2025, 2, 3))))
        .contains("nothing is noted of \"accreditation\"");
  }

  @Test
  void wording_saysSinceWhen() {
    var policy =
        policy(
            "{accreditation: {is: [accredited, senior], for: at least 1 year}, absent: false}",
            "session held");

    assertThat(ClauseWording.under(policy).of(policy.getClauses().get(0)))
        .contains(
            "(accreditation is accredited or senior, and has been so for at least 1 year)"
                + " and not absent");
  }

  @Test
  void timeWithoutALimit_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Held.of(Comparison.of("absent", Operator.IS, "true"), Operator.IS, Term.ofWeeks(1)))
        .withMessageContaining("IS");
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        argumentSet("no time", "{accreditation: {is: senior}}", "policy.missing-key 13:33"),
        argumentSet(
            "no value", "{accreditation: {for: at least 1 year}}", "policy.missing-key 13:33"),
        argumentSet(
            "a key too many",
            "{accreditation: {is: senior, for: at least 1 year, since: 2020-01-01}}",
            "policy.unknown-key 13:68"),
        argumentSet(
            "a misspelt value",
            "{accreditation: {is: seniour, for: at least 1 year}}",
            "policy.wrong-value 13:38"),
        argumentSet(
            "a time without a limit",
            "{accreditation: {is: senior, for: 1 year}}",
            "policy.wrong-value 13:51"),
        argumentSet(
            "a limit without a time",
            "{accreditation: {is: senior, for: at least long}}",
            "policy.wrong-value 13:51"),
        argumentSet(
            "two times",
            "{accreditation: {is: senior, for: [at least 1 year, at most 2 years]}}",
            "policy.wrong-shape 13:51"),
        argumentSet(
            "a value that nests",
            "{accreditation: {is: {is: senior, for: at least 1 year}, for: at least 1 year}}",
            "policy.wrong-shape 13:38"),
        argumentSet(
            "a time of a time",
            "{tenure: {is: at least 1 year, for: at least 1 year}}",
            "policy.wrong-shape 13:26"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void fault_isToldWhereItIs(String appliesTo, String fault) {
    assertThat(problems(appliesTo, "session held")).containsExactly(fault);
  }

  @Test
  void timeOfAnEvent_isRefused() {
    assertThat(
            problems(
                "{absent: false}",
                "{event: session held, type: {is: group, for: at least 1 year}}"))
        .containsExactly("policy.wrong-shape 14:41");
  }

  private static List<String> problems(String appliesTo, String expect) {
    return Faults.texts(Faults.of(() -> policy(appliesTo, expect)));
  }
}
