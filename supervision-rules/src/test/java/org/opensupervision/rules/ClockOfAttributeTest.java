package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.employment.CareerStage;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.noted.DetailNoted;
import org.opensupervision.model.noted.EventNoted;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.policy.Policies;
import org.opensupervision.rules.wording.ClauseWording;

/** Clocks that start with the value of an attribute, against those that start with an event. */
class ClockOfAttributeTest {
  private static final LocalDate MON_6_JANUARY = LocalDate.of(2025, 1, 6);
  private static final Set<String> COUNTING = Set.of("in training", "senior");
  private static final String IN_TRAINING = "{attribute: accreditation, is: in training}";
  private static final Map<String, Supervision> KNOWN = new HashMap<>();

  private static Policy policy(String asked, String from, String applies) {
    String text =
        """
        policy: clocks
        title: Clocks
        source: {document: A document}
        effective from: 2020-01-01
        calendar: weekdays
        events:
          became: {about: person}
        attributes:
          accreditation: {of: person, is: [in training, accredited, senior]}
        clauses:
          - id: one
            says: Sessions are held.
            cite: Section 1
            strength: must
            applies to: %s
            expect: session held
            counted from: %s
            %s
        """
            .formatted(applies, from, asked.replace("; ", "\n    "));
    return Policies.read("clocks.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Supervision under(String asked, String from) {
    return KNOWN.computeIfAbsent(
        asked + from,
        key ->
            Supervision.under(
                policy(asked, from, "{absent: false}"), WorkingCalendars.named("weekdays")));
  }

  /** What was noted of somebody, and which sessions there were. */
  record Life(TreeMap<LocalDate, Optional<String>> noted, Set<Integer> sessions) {

    Story story() {
      Story story = Story.ofWorkerEmployed(MON_6_JANUARY);
      noted.forEach(
          (day, value) ->
              story.add(DetailNoted.builder().attribute("accreditation").value(value), day));
      for (LocalDate day = MON_6_JANUARY; day.getYear() == 2025; day = day.plusDays(1)) {
        if (counts(day) && !counts(day.minusDays(1))) {
          story.add(EventNoted.builder().event("became"), day);
        }
      }
      sessions.forEach(offset -> story.session(MON_6_JANUARY.plusDays(offset)));
      return story;
    }

    private boolean counts(LocalDate day) {
      return Optional.ofNullable(noted.floorEntry(day))
          .flatMap(Map.Entry::getValue)
          .filter(COUNTING::contains)
          .isPresent();
    }
  }

  @Provide
  Arbitrary<Life> lives() {
    var offsets = Arbitraries.integers().between(0, 120);
    var values = Arbitraries.of("in training", "accredited", "senior").optional(0.9);
    return Combinators.combine(
            Arbitraries.maps(offsets, values).ofMaxSize(6), offsets.set().ofMaxSize(8))
        .as(
            (noted, sessions) -> {
              var days = new TreeMap<LocalDate, Optional<String>>();
              noted.forEach((offset, value) -> days.put(MON_6_JANUARY.plusDays(offset), value));
              return new Life(days, sessions);
            });
  }

  private static List<Quotas.Duty> found(Supervision supervision, Story story, LocalDate asOf) {
    return supervision.assess(story.facts(), asOf).getFindings().stream()
        .map(Quotas.Duty::of)
        .toList();
  }

  @Property(tries = 150)
  @Label("a clock starts on each day on which the attribute takes the value")
  void clock_startsWithTheValue(@ForAll("lives") Life life, @ForAll @IntRange(max = 160) int day) {
    LocalDate asOf = MON_6_JANUARY.plusDays(day);
    for (String asked :
        List.of(
            "every: [1 week until 1 month, 1 month]",
            "every: 2 weeks until 2 months",
            "at least: 2; per: month",
            "at least: 2; in any: 1 month")) {
      assertThat(
              found(
                  under(asked, "{attribute: accreditation, is: [in training, senior]}"),
                  life.story(),
                  asOf))
          .as(asked)
          .isEqualTo(found(under(asked, "became"), life.story(), asOf));
    }
  }

  @Test
  void clock_isToldWithTheFactThatStartsIt() {
    var story =
        Story.ofWorkerEmployed(MON_6_JANUARY)
            .add(
                DetailNoted.builder().attribute("accreditation").value("in training"),
                LocalDate.of(2025, 3, 3));
    story.session(LocalDate.of(2025, 3, 3));

    assertThat(
            under("every: 1 week until 1 month", IN_TRAINING)
                .assess(story.facts(), LocalDate.of(2025, 3, 5))
                .getFindings())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.getObligation().getDue()).contains(LocalDate.of(2025, 3, 10));
              assertThat(found.getObligation().getTrigger()).hasToString("Optional[f-1]");
              assertThat(found.getObligation().getExplanation().steps(StepCode.CLOCK))
                  .singleElement()
                  .satisfies(
                      step ->
                          assertThat(step.detail("event").orElseThrow().getText())
                              .isEqualTo("accreditation is in training"));
            });
  }

  @Test
  void clockOfACareerStage_isThatOfItsEvent() {
    var story =
        Story.ofWorkerEmployed(MON_6_JANUARY)
            .stage(CareerStage.ASYE, LocalDate.of(2025, 2, 3))
            .session(LocalDate.of(2025, 2, 20));
    String asked = "every: [1 week until 6 weeks, 2 weeks until 6 months, 1 month]";

    assertThat(
            found(
                under(asked, "{attribute: career stage, is: asye}"),
                story,
                LocalDate.of(2025, 4, 1)))
        .isNotEmpty()
        .isEqualTo(
            found(
                under(asked, "{event: career stage entered, stage: asye}"),
                story,
                LocalDate.of(2025, 4, 1)));
  }

  @Test
  void clockThatHasNotStarted_isNamed() {
    var why =
        under("every: 1 week until 1 month", IN_TRAINING)
            .whyNot(
                Story.ofWorkerEmployed(MON_6_JANUARY).facts(),
                Story.WORKER,
                ClauseId.of("clocks:one"),
                LocalDate.of(2025, 3, 5));

    assertThat(why.steps(StepCode.NOT_BEGUN))
        .singleElement()
        .satisfies(
            step ->
                assertThat(step.detail("event").orElseThrow().getText())
                    .isEqualTo("accreditation is in training"));
  }

  @Test
  void valueThatDoesNotFit_isTold() {
    var story =
        Story.ofWorkerEmployed(MON_6_JANUARY)
            .add(DetailNoted.builder().attribute("accreditation").value("trainee"), MON_6_JANUARY);

    assertThat(
            under("every: 1 week until 1 month", IN_TRAINING)
                .whyNot(story.facts(), Story.WORKER, ClauseId.of("clocks:one"), MON_6_JANUARY)
                .steps(StepCode.NOT_COUNTED))
        .hasSize(1);
  }

  @Test
  void wording_saysWhatBegins() {
    var policy = policy("every: 1 week until 1 month", IN_TRAINING, "{absent: false}");

    assertThat(ClauseWording.under(policy).of(policy.getClauses().get(0)))
        .contains("each beginning of a time in which accreditation is in training");
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        argumentSet("no value", "{attribute: accreditation}", "policy.missing-key 17:19"),
        argumentSet(
            "no such attribute",
            "{attribute: acreditation, is: senior}",
            "policy.wrong-value 17:31"),
        argumentSet(
            "a list of attributes",
            "{attribute: [accreditation], is: senior}",
            "policy.wrong-shape 17:31"),
        argumentSet(
            "no such value", "{attribute: accreditation, is: seniour}", "policy.wrong-value 17:50"),
        argumentSet(
            "a key too many",
            "{attribute: accreditation, is: senior, only: first}",
            "policy.unknown-key 17:58"),
        argumentSet(
            "a time",
            "{attribute: accreditation, is: {is: senior, for: at least 1 year}}",
            "policy.wrong-shape 17:50"),
        argumentSet(
            "a time that passes",
            "{attribute: tenure, is: at least 1 year}",
            "policy.wrong-value 17:31"),
        argumentSet(
            "an attribute of cases",
            "{attribute: vulnerable, is: true}",
            "policy.wrong-value 17:31"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void fault_isToldWhereItIs(String from, String fault) {
    assertThat(problems("every: 1 week until 1 month", from)).containsExactly(fault);
  }

  @Test
  void intervalThatAnAttributeWouldHaveToState_isRefused() {
    assertThat(problems("every: as agreed", IN_TRAINING))
        .containsExactly("policy.nothing-agreed 18:12");
  }

  private static List<String> problems(String asked, String from) {
    return Faults.texts(Faults.of(() -> policy(asked, from, "{absent: false}")));
  }
}
