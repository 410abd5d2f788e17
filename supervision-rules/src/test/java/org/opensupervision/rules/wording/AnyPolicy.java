package org.opensupervision.rules.wording;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.AmountUnit;
import org.opensupervision.model.amount.CalendarPeriod;
import org.opensupervision.model.amount.PeriodUnit;
import org.opensupervision.model.amount.Quota;
import org.opensupervision.model.amount.RollingWindow;
import org.opensupervision.model.amount.Window;
import org.opensupervision.model.amount.WorkUnit;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.AnyOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Not;
import org.opensupervision.model.condition.Operator;
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
import org.opensupervision.model.time.Lasting;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.TermUnit;

/** Policies with one clause of any kind; they need make no sense to be put into words. */
final class AnyPolicy {
  private AnyPolicy() {}

  static Arbitrary<Policy> any() {
    return Combinators.combine(clauses(), events().list().ofMaxSize(2)).as(AnyPolicy::policy);
  }

  private static Policy policy(Clause clause, List<EventPattern> meanings) {
    var policy =
        Policy.builder()
            .id(PolicyId.of("ours"))
            .title("Ours")
            .source(Source.builder().document("A document").build())
            .effectiveFrom(LocalDate.of(2024, 1, 1))
            .calendar("england-and-wales")
            .addClauses(clause);
    for (EventPattern meaning : meanings) {
      policy.addLocalWords(LocalWord.builder().word("word").meaning(meaning).build());
    }
    return policy.build();
  }

  private static Arbitrary<Clause> clauses() {
    return Combinators.combine(
            requirements(),
            conditions().optional(),
            Arbitraries.of(Strength.class),
            Arbitraries.of(DutyHolder.class),
            days().optional())
        .as(AnyPolicy::clause);
  }

  private static Clause clause(
      Requirement asked,
      Optional<Condition> whom,
      Strength strength,
      DutyHolder holder,
      Optional<LocalDate> until) {
    return Clause.builder()
        .id(ClauseId.of("ours:one"))
        .says("Something is done.")
        .citation("Section")
        .strength(strength)
        .appliesTo(whom)
        .requirement(asked)
        .owedBy(holder)
        .effectiveUntil(until)
        .build();
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 3000).map(LocalDate.of(2024, 1, 1)::plusDays);
  }

  static Arbitrary<Requirement> requirements() {
    return Arbitraries.oneOf(
        recurrences(),
        quotas(),
        Combinators.combine(events(), terms().optional(), events().list().ofMinSize(1).ofMaxSize(3))
            .as(
                (trigger, within, expected) ->
                    Deadline.builder().trigger(trigger).within(within).expected(expected).build()),
        Combinators.combine(events(), conditions())
            .as((event, property) -> Quality.builder().event(event).property(property).build()),
        Combinators.combine(events(), terms())
            .as((event, window) -> coverage(event).window(window).build()),
        Combinators.combine(events(), Arbitraries.integers().between(2, 90))
            .as((event, many) -> coverage(event).events(many).build()),
        Combinators.combine(
                events().list().ofMinSize(1).ofMaxSize(2),
                terms(),
                terms().optional(),
                Arbitraries.of("log of 2026").optional())
            .as(
                (after, keep, within, part) ->
                    Retention.builder()
                        .after(after)
                        .keepFor(keep)
                        .within(within)
                        .part(part)
                        .build()),
        Arbitraries.of("inspection", "audit")
            .list()
            .ofMaxSize(2)
            .map(
                purposes ->
                    Access.builder()
                        .addReaders("worker", "supervisor")
                        .part("supervision file")
                        .purposes(purposes)
                        .withConsent(purposes.isEmpty())
                        .build()),
        numbers().map(number -> Statement.builder().text("About " + number + " hours.").build()));
  }

  private static Arbitrary<Requirement> recurrences() {
    return Combinators.combine(
            events().list().ofMinSize(1).ofMaxSize(3),
            events().list().ofMaxSize(1),
            stages().list().ofMinSize(1).ofMaxSize(3),
            events().optional(),
            conditions().optional(),
            terms())
        .as(
            (expected, never, stages, from, during, onReturn) ->
                Recurrence.builder()
                    .expected(expected)
                    .notCounting(never)
                    .stages(stages)
                    .countedFrom(from)
                    .suspendedDuring(during)
                    .dueOnReturn(during.map(suspended -> onReturn))
                    .build());
  }

  private static Arbitrary<Requirement> quotas() {
    return Combinators.combine(events(), windows(), amounts(), credits().list().ofMaxSize(2))
        .as(
            (expected, window, amount, credits) ->
                Recurrence.builder()
                    .addExpected(expected)
                    .quota(
                        Quota.builder()
                            .amount(amount)
                            .window(window)
                            .atMost(credits.isEmpty())
                            .shortestMinutes(credits.size() * 17)
                            .averagedOver(Term.ofMonths(19))
                            .build())
                    .credits(credits)
                    .work(expected)
                    .build());
  }

  private static Arbitrary<Window> windows() {
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.of(PeriodUnit.class), Arbitraries.of(Month.class))
            .as(CalendarPeriod::of),
        terms().map(RollingWindow::of),
        amounts().map(WorkUnit::of));
  }

  private static Arbitrary<Amount> amounts() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 59), Arbitraries.of(AmountUnit.class))
        .as(Amount::of);
  }

  private static Arbitrary<Credit> credits() {
    return Combinators.combine(
            events(),
            Arbitraries.integers().between(0, 99),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 99).optional())
        .as(
            (event, percent, divided, most) ->
                Credit.builder()
                    .event(event)
                    .percent(percent)
                    .dividedByAttendees(divided)
                    .mostPercent(most)
                    .build());
  }

  private static Coverage.Builder coverage(EventPattern event) {
    return Coverage.builder()
        .event(event)
        .attribute("covered")
        .addMembers("support", "development");
  }

  private static Arbitrary<Stage> stages() {
    var inTime =
        Combinators.combine(terms().optional(), terms().optional())
            .as((every, until) -> Stage.builder().every(every).until(until).build());
    var withWork =
        Combinators.combine(terms(), plainEvents(), amounts())
            .as(
                (every, work, size) ->
                    Stage.builder().every(every).untilEvent(work).untilAmount(size).build());
    return Arbitraries.oneOf(inTime, withWork);
  }

  private static Arbitrary<Term> terms() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 90), Arbitraries.of(TermUnit.class))
        .as(Term::of);
  }

  private static Arbitrary<EventPattern> events() {
    return Arbitraries.lazyOf(AnyPolicy::plainEvents, AnyPolicy::plainEvents, AnyPolicy::following);
  }

  private static Arbitrary<EventPattern> plainEvents() {
    return Combinators.combine(
            Arbitraries.of("session held", "case discussed", "absence ended"),
            conditions().optional(),
            lasting().optional(),
            Arbitraries.of("planned for").optional(),
            Arbitraries.of(true, false))
        .as(
            (word, where, lasting, dated, first) ->
                EventPattern.builder()
                    .event(word)
                    .where(where)
                    .lasting(lasting)
                    .datedBy(dated)
                    .firstOnly(first)
                    .build());
  }

  private static Arbitrary<EventPattern> following() {
    return Combinators.combine(plainEvents(), plainEvents())
        .as((event, before) -> EventPattern.builder().from(event).following(before).build());
  }

  private static Arbitrary<Lasting> lasting() {
    return Combinators.combine(Arbitraries.of(true, false), terms())
        .as((more, term) -> Lasting.builder().moreThan(more).term(term).build());
  }

  static Arbitrary<Condition> conditions() {
    return Arbitraries.lazyOf(
        AnyPolicy::comparisons,
        AnyPolicy::comparisons,
        () -> comparisons().list().ofMinSize(1).ofMaxSize(3).map(AnyOf::of),
        () -> conditions().map(Not::of),
        () -> conditions().list().ofMinSize(1).ofMaxSize(2).map(AllOf::of),
        () -> conditions().list().ofMinSize(1).ofMaxSize(2).map(AnyOf::of));
  }

  private static Arbitrary<Condition> comparisons() {
    return Combinators.combine(
            Arbitraries.of("minutes", "caseload"), Arbitraries.of(Operator.class), numbers())
        .as(Comparison::of)
        .map(
            compared ->
                compared.getOperator() == Operator.RECORDED
                    ? Comparison.recorded(compared.getAttribute())
                    : compared);
  }

  private static Arbitrary<String> numbers() {
    return Arbitraries.integers().between(1, 5000).map(String::valueOf);
  }
}
