package org.opensupervision.rules.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.CalendarPeriod;
import org.opensupervision.model.amount.Extent;
import org.opensupervision.model.amount.NamedPeriod;
import org.opensupervision.model.amount.PeriodUnit;
import org.opensupervision.model.amount.Quota;
import org.opensupervision.model.amount.RollingWindow;
import org.opensupervision.model.amount.Window;
import org.opensupervision.model.amount.WorkUnit;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.AnyOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Held;
import org.opensupervision.model.condition.Not;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.declaration.About;
import org.opensupervision.model.declaration.DeclaredAttribute;
import org.opensupervision.model.declaration.DeclaredEvent;
import org.opensupervision.model.declaration.DeclaredType;
import org.opensupervision.model.declaration.DeclaredValue;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.policy.Access;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Coverage;
import org.opensupervision.model.policy.Credit;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.DutyHolder;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.LocalWord;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.PolicyId;
import org.opensupervision.model.policy.Quality;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.policy.Retention;
import org.opensupervision.model.policy.Source;
import org.opensupervision.model.policy.Stage;
import org.opensupervision.model.policy.Statement;
import org.opensupervision.model.policy.Strength;
import org.opensupervision.model.policy.Variation;
import org.opensupervision.model.time.Lasting;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.Story;

class DigestsTest {
  private static final LocalDate MON_5_JANUARY = LocalDate.of(2026, 1, 5);
  private static final EventPattern SESSION = EventPattern.builder().event("session held").build();
  private static final Window MONTH = CalendarPeriod.of(PeriodUnit.MONTH);
  private static final Condition MINUTES = Comparison.of("minutes", Operator.AT_LEAST, "90");

  private static final DeclaredEvent DECISION =
      DeclaredEvent.builder().word("key decision point").about(About.CASE).build();
  private static final DeclaredValue STATUS =
      DeclaredValue.builder().name("status").type(DeclaredType.WORD).addWords("free").build();

  private static final Clause CLAUSE =
      Clause.builder()
          .id(ClauseId.of("small:one"))
          .says("One.")
          .citation("1")
          .strength(Strength.MUST)
          .owedBy(DutyHolder.SUPERVISOR)
          .requirement(every(Stage.builder().every(Term.ofMonths(1)).build()))
          .build();

  private static final Policy POLICY =
      Policy.builder()
          .id(PolicyId.of("small"))
          .title("Small")
          .source(Source.builder().document("A paper").build())
          .effectiveFrom(MON_5_JANUARY)
          .calendar("weekdays")
          .addClauses(CLAUSE)
          .build();

  private static Recurrence every(Stage... stages) {
    return Recurrence.builder().addExpected(SESSION).addStages(stages).build();
  }

  private static EventPattern session(UnaryOperator<EventPattern.Builder> change) {
    return change.apply(EventPattern.builder().from(SESSION)).build();
  }

  private static Policy asking(Requirement asked) {
    return with(Clause.builder().from(CLAUSE).requirement(asked).build());
  }

  private static Policy with(Clause... clauses) {
    return Policy.builder().from(POLICY).clauses(List.of(clauses)).build();
  }

  private static Clause appliesTo(Condition condition) {
    return Clause.builder().from(CLAUSE).appliesTo(condition).build();
  }

  static Stream<Arguments> others() {
    return Stream.of(
            Policy.builder().from(POLICY).id(PolicyId.of("other")).build(),
            Policy.builder().from(POLICY).title("Small ").build(),
            Policy.builder().from(POLICY).calendar("scotland").build(),
            Policy.builder().from(POLICY).effectiveFrom(MON_5_JANUARY.plusDays(1)).build(),
            Policy.builder().from(POLICY).reviewBy(MON_5_JANUARY).build(),
            Policy.builder().from(POLICY).effectiveUntil(MON_5_JANUARY).build(),
            Policy.builder()
                .from(POLICY)
                .source(Source.builder().document("A paper").version("2").build())
                .build(),
            Policy.builder()
                .from(POLICY)
                .source(Source.builder().document("A paper").link("2").build())
                .build(),
            Policy.builder()
                .from(POLICY)
                .addLocalWords(LocalWord.builder().word("talk").meaning(SESSION).build())
                .build(),
            Policy.builder().from(POLICY).addRoles("social worker").build(),
            declaring(DECISION),
            declaring(DeclaredEvent.builder().from(DECISION).word("other").build()),
            declaring(DeclaredEvent.builder().from(DECISION).about(About.PERSON).build()),
            declaring(DeclaredEvent.builder().from(DECISION).addParts(STATUS).build()),
            declaring(DeclaredEvent.builder().from(DECISION).doneAfterwards(true).build()),
            declaring(About.CASE, STATUS),
            declaring(About.PERSON, STATUS),
            declaring(About.CASE, DeclaredValue.builder().from(STATUS).name("other").build()),
            declaring(About.CASE, DeclaredValue.builder().from(STATUS).addWords("none").build()),
            declaring(
                About.CASE, DeclaredValue.builder().name("status").type(DeclaredType.TEXT).build()),
            Policy.builder().from(POLICY).addLayeredOn(PolicyId.of("other")).build(),
            with(Clause.builder().from(CLAUSE).tightens(ClauseId.of("other:one")).build()),
            with(Clause.builder().from(CLAUSE).fromNow(true).build()),
            varied(Variation.builder()),
            varied(Variation.builder().toAtMost(Extent.of(Term.ofWeeks(6)))),
            varied(Variation.builder().toAtLeast(Extent.of(Term.ofWeeks(6)))),
            varied(Variation.builder().forAtMost(Term.ofWeeks(6))),
            varied(Variation.builder().addAgreedBy("group manager")),
            varied(Variation.builder().withConsent(true)),
            asking(Recurrence.builder().from(every()).resuming(true).build()),
            asking(deadline().suspendedDuring(MINUTES).build()),
            asking(deadline().suspendedDuring(MINUTES).resuming(true).build()),
            asking(deadline().suspendedDuring(MINUTES).dueOnReturn(Term.ofWeeks(1)).build()),
            with(CLAUSE, Clause.builder().from(CLAUSE).id(ClauseId.of("small:two")).build()),
            with(Clause.builder().from(CLAUSE).says("Two.").build()),
            with(Clause.builder().from(CLAUSE).citation("2").build()),
            with(Clause.builder().from(CLAUSE).strength(Strength.SHOULD).build()),
            with(Clause.builder().from(CLAUSE).owedBy(DutyHolder.WORKER).build()),
            with(Clause.builder().from(CLAUSE).reading("2026-01-05").build()),
            with(Clause.builder().from(CLAUSE).effectiveFrom(MON_5_JANUARY).build()),
            with(Clause.builder().from(CLAUSE).effectiveUntil(MON_5_JANUARY).build()),
            with(appliesTo(MINUTES)),
            with(appliesTo(Not.of(MINUTES))),
            with(appliesTo(Held.of(MINUTES, Operator.AT_LEAST, Term.ofWeeks(1)))),
            with(appliesTo(Held.of(MINUTES, Operator.LESS_THAN, Term.ofWeeks(1)))),
            with(appliesTo(Held.of(MINUTES, Operator.AT_LEAST, Term.ofWeeks(2)))),
            with(appliesTo(AllOf.of(List.of(MINUTES, MINUTES)))),
            with(appliesTo(AnyOf.of(List.of(MINUTES, MINUTES)))),
            with(appliesTo(Comparison.of("minutes", Operator.AT_MOST, "90"))),
            with(appliesTo(Comparison.of("minutes", Operator.AT_LEAST, "91"))),
            asking(every(Stage.builder().every(Term.ofWeeks(4)).build())),
            asking(every(Stage.builder().build())),
            asking(
                every(
                    Stage.builder().every(Term.ofMonths(1)).until(Term.ofMonths(2)).build(),
                    Stage.builder().every(Term.ofMonths(1)).build())),
            asking(Recurrence.builder().from(every()).build()),
            asking(Recurrence.builder().from(every()).suspendedDuring(MINUTES).build()),
            asking(Recurrence.builder().from(every()).dueOnReturn(Term.ofWeeks(1)).build()),
            asking(
                Recurrence.builder()
                    .addExpected(SESSION)
                    .addStages(Stage.builder().every(Term.ofMonths(1)).build())
                    .countedFrom(SESSION)
                    .build()),
            asking(Recurrence.builder().from(every()).addNotCounting(SESSION).build()),
            asking(every(month().target(Term.ofWeeks(2)).build())),
            asking(every(month().untilDate(MON_5_JANUARY).build())),
            asking(every(month().untilEvent(SESSION).build())),
            asking(every(month().untilEvent(SESSION).untilAmount(Amount.ofEvents(2)).build())),
            asking(every(month().untilEvent(SESSION).untilAmount(Amount.ofMinutes(2)).build())),
            asking(amount(quota(CalendarPeriod.of(PeriodUnit.QUARTER)))),
            asking(amount(quota(CalendarPeriod.of(PeriodUnit.QUARTER, Month.APRIL)))),
            asking(amount(quota(CalendarPeriod.of(PeriodUnit.YEAR)))),
            asking(amount(quota(RollingWindow.of(Term.ofMonths(3))))),
            asking(amount(quota(WorkUnit.of(Amount.ofEvents(6))))),
            asking(amount(quota(WorkUnit.of(Amount.ofMinutes(6))))),
            asking(amount(quota(MONTH).atMost(true))),
            asking(amount(quota(MONTH).amount(Amount.ofMinutes(2)))),
            asking(amount(quota(MONTH).shortestMinutes(30))),
            asking(amount(quota(MONTH).averagedOver(Term.ofMonths(3)))),
            asking(amount(quota(MONTH).proRata("fte"))),
            asking(Quality.builder().event(SESSION).property(MINUTES).proRata("fte").build()),
            asking(amount(quota(MONTH), credit())),
            asking(amount(quota(MONTH), credit().percent(50))),
            asking(amount(quota(MONTH), credit().mostPercent(50))),
            asking(amount(quota(MONTH), credit().dividedByAttendees(true))),
            asking(Recurrence.builder().from(amount(quota(MONTH))).work(SESSION).build()),
            Policy.builder().from(POLICY).addTerms(term("a")).build(),
            Policy.builder().from(POLICY).addTerms(term("a"), term("b")).build(),
            asking(Deadline.builder().trigger(SESSION).addExpected(SESSION).build()),
            asking(
                Deadline.builder()
                    .trigger(SESSION)
                    .within(Term.ofWeeks(1))
                    .addExpected(SESSION)
                    .build()),
            asking(deadline().before(true).build()),
            asking(deadline().before(true).atLeast(Term.ofWeeks(1)).build()),
            asking(deadline().withinHours(1).build()),
            asking(deadline().notBefore(Term.ofWeeks(1)).build()),
            asking(quality(session(event -> event.firstOnly(true)))),
            asking(quality(SESSION)),
            asking(quality(session(event -> event.where(MINUTES)))),
            asking(quality(session(event -> event.following(SESSION)))),
            asking(quality(session(event -> event.beginning(MINUTES)))),
            asking(quality(session(event -> event.datedBy("planned for")))),
            asking(quality(session(event -> event.lasting(lasting(true))))),
            asking(quality(session(event -> event.lasting(lasting(false))))),
            asking(
                Coverage.builder()
                    .event(SESSION)
                    .attribute("functions")
                    .addMembers("a", "b")
                    .window(Term.ofMonths(3))
                    .build()),
            asking(
                Coverage.builder()
                    .event(SESSION)
                    .attribute("functions")
                    .addMembers("a,b")
                    .window(Term.ofMonths(3))
                    .build()),
            asking(
                Coverage.builder()
                    .event(SESSION)
                    .attribute("functions")
                    .addMembers("a", "b")
                    .events(3)
                    .build()),
            asking(Retention.builder().addAfter(SESSION).keepFor(Term.ofYears(7)).build()),
            asking(Retention.builder().addAfter(SESSION, SESSION).keepFor(Term.ofYears(7)).build()),
            asking(
                Retention.builder()
                    .addAfter(SESSION)
                    .keepFor(Term.ofYears(7))
                    .within(Term.ofYears(1))
                    .build()),
            asking(
                Retention.builder().addAfter(SESSION).keepFor(Term.ofYears(7)).part("log").build()),
            asking(Access.builder().addReaders("supervisor").part("file").build()),
            asking(
                Access.builder().addReaders("supervisor").part("file").withConsent(true).build()),
            asking(
                Access.builder()
                    .addReaders("supervisor")
                    .part("file")
                    .addPurposes("audit")
                    .build()),
            asking(Statement.builder().text("Regular.").build()))
        .map(Arguments::of);
  }

  private static Policy varied(Variation.Builder variation) {
    return with(Clause.builder().from(CLAUSE).variation(variation.build()).build());
  }

  private static Stage.Builder month() {
    return Stage.builder().every(Term.ofMonths(1));
  }

  private static Quota.Builder quota(Window window) {
    return Quota.builder().amount(Amount.ofEvents(2)).window(window);
  }

  private static Recurrence amount(Quota.Builder quota, Credit.Builder... credits) {
    var asked = Recurrence.builder().addExpected(SESSION).quota(quota.build());
    Stream.of(credits).map(Credit.Builder::build).forEach(asked::addCredits);
    return asked.build();
  }

  private static Credit.Builder credit() {
    return Credit.builder().event(SESSION);
  }

  private static NamedPeriod term(String name) {
    return NamedPeriod.builder()
        .name(name)
        .firstDay(MON_5_JANUARY)
        .lastDay(MON_5_JANUARY.plusDays(1))
        .build();
  }

  private static Policy declaring(DeclaredEvent event) {
    return Policy.builder().from(POLICY).addEvents(event).build();
  }

  private static Policy declaring(About about, DeclaredValue value) {
    var attribute = DeclaredAttribute.builder().about(about).value(value).build();
    return Policy.builder().from(POLICY).addAttributes(attribute).build();
  }

  private static Deadline.Builder deadline() {
    var parts = Deadline.builder();
    parts.trigger(SESSION).addExpected(SESSION);
    return parts;
  }

  private static Quality quality(EventPattern event) {
    return Quality.builder().event(event).property(MINUTES).build();
  }

  private static Lasting lasting(boolean moreThan) {
    return Lasting.builder().moreThan(moreThan).term(Term.ofWeeks(2)).build();
  }

  @ParameterizedTest
  @MethodSource("others")
  void policyThatDiffersInOnePart_hasAnotherFingerprint(Policy other) {
    assertThat(Digests.of(other)).isNotEqualTo(Digests.of(POLICY));
  }

  @Test
  void differentPolicies_haveDifferentFingerprints() {
    assertThat(others().map(row -> Digests.of((Policy) row.get()[0]))).doesNotHaveDuplicates();
  }

  @Test
  void equalPolicy_hasTheSameFingerprintOnEveryMachine() {
    assertThat(Digests.of(Policy.builder().from(POLICY).build()))
        .isEqualTo("c1f5ec260660768a87731865614ea93576d43a0ad130d7e8a07ae574df8310de");
  }

  @Test
  void factsInAnotherOrder_haveTheSameFingerprint() {
    var facts = new ArrayList<>(story().list());
    String inOrder = Digests.of(Facts.of(facts));
    Collections.reverse(facts);

    assertThat(Digests.of(Facts.of(facts))).isEqualTo(inOrder).hasSize(64);
    assertThat(Digests.of(Facts.of(facts.subList(1, facts.size())))).isNotEqualTo(inOrder);
  }

  @Test
  void assessmentMadeAgain_hasTheSameFingerprintUnlessTheDayDiffers() {
    LocalDate asOf = LocalDate.of(2026, 3, 2);
    String made = Digests.of(story().asOf(asOf).assessment());

    assertThat(Digests.of(story().asOf(asOf).assessment())).isEqualTo(made);
    assertThat(Digests.of(story().asOf(asOf.plusDays(1)).assessment())).isNotEqualTo(made);
  }

  private static Story story() {
    return Story.ofWorkerEmployed(MON_5_JANUARY).session(LocalDate.of(2026, 2, 2));
  }
}
