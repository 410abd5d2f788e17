package org.opensupervision.tck.arbitrary;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.AnyOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Held;
import org.opensupervision.model.condition.Not;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.policy.EventPattern;

/** What a clause is about, people or cases, in words that every policy may use of them. */
enum Topic {
  PEOPLE,
  CASES;

  private static final List<Operator> LIMITS =
      List.of(Operator.AT_LEAST, Operator.AT_MOST, Operator.MORE_THAN, Operator.LESS_THAN);

  boolean isPeople() {
    return this == PEOPLE;
  }

  /** Events of which a clause may speak, with what must be true of them. */
  Arbitrary<EventPattern> events() {
    return Arbitraries.oneOf(
        List.of(
            plain(), plain(), lengthy(), Combinators.combine(plain(), plain()).as(Topic::after)));
  }

  private Arbitrary<EventPattern> plain() {
    var words =
        isPeople()
            ? Arbitraries.of("employed", "supervisor assigned", "feedback shared", "absence ended")
            : Arbitraries.of("case opened", "case reviewed", "vulnerability flagged");
    return Combinators.combine(words, Parts.either())
        .as((word, first) -> EventPattern.builder().event(word).firstOnly(first).build());
  }

  private static EventPattern after(EventPattern event, EventPattern before) {
    return EventPattern.builder().from(event).firstOnly(false).following(before).build();
  }

  /** Events with conditions, days or lengths of their own. */
  private Arbitrary<EventPattern> lengthy() {
    return isPeople()
        ? Arbitraries.oneOf(List.of(timed(), planned(), absences()))
        : ofSomething("case discussed", of("formal", "true", "false"));
  }

  private static Arbitrary<EventPattern> planned() {
    return Arbitraries.create(
        () -> EventPattern.builder().event("session planned").datedBy("planned for").build());
  }

  private static Arbitrary<EventPattern> absences() {
    return Spans.lengths()
        .map(length -> EventPattern.builder().event("absence ended").lasting(length).build());
  }

  /** Events of people that took some minutes. */
  static Arbitrary<EventPattern> timed() {
    return Arbitraries.oneOf(
        List.of(
            sessions(),
            ofSomething("training completed", limits("minutes")),
            ofSomething(Declarations.SHIFT, limits("minutes"))));
  }

  static Arbitrary<EventPattern> sessions() {
    return ofSomething("session held", sessionConditions());
  }

  private static Arbitrary<EventPattern> ofSomething(String word, Arbitrary<Condition> where) {
    return where
        .optional()
        .map(condition -> EventPattern.builder().event(word).where(condition).build());
  }

  /** What may be true of a session. */
  static Arbitrary<Condition> sessionConditions() {
    return joined(
        Arbitraries.oneOf(
            List.of(
                of("type", "individual", "group", "peer"),
                limits("minutes"),
                Parts.texts().map(text -> Comparison.of("covered", Operator.INCLUDES, text)),
                Arbitraries.of("reason for mode", "led by").map(Comparison::recorded))));
  }

  /** What may be so of those to whom a clause applies. */
  Arbitrary<Condition> states() {
    var plain = isPeople() ? ofPeople() : ofCases();
    var held = isPeople() ? of("role", Declarations.ROLE) : of("vulnerable", "true");
    var lasting =
        Combinators.combine(held, Arbitraries.of(LIMITS), Spans.terms())
            .as((state, limit, term) -> (Condition) Held.of(state, limit, term));
    return joined(Arbitraries.oneOf(List.of(plain, plain, lasting)));
  }

  private static Arbitrary<Condition> ofPeople() {
    return Arbitraries.oneOf(
        List.of(
            of("role", Declarations.ROLE, Declarations.OTHER_ROLE),
            of("career stage", "asye", "qualified"),
            of("absent", "true", "false"),
            of(Declarations.ATTRIBUTE, "true", "false"),
            limits("fte"),
            lengths("tenure")));
  }

  private static Arbitrary<Condition> ofCases() {
    return Arbitraries.oneOf(
        List.of(of("vulnerable", "true", "false"), of("plan type", "one"), lengths("open for")));
  }

  /** When a clock may stand still. */
  static Arbitrary<Condition> standstills() {
    return of("absence", "family leave", "sickness", "secondment");
  }

  static Arbitrary<Condition> limits(String attribute) {
    return Combinators.combine(Arbitraries.of(LIMITS), Spans.upTo(120))
        .as((limit, number) -> Comparison.of(attribute, limit, Integer.toString(number)));
  }

  private static Arbitrary<Condition> lengths(String attribute) {
    return Combinators.combine(Arbitraries.of(LIMITS), Spans.terms())
        .as((limit, term) -> Comparison.of(attribute, limit, term.getText()));
  }

  static Arbitrary<Condition> of(String attribute, String... values) {
    return Arbitraries.of(values).map(value -> Comparison.of(attribute, Operator.IS, value));
  }

  private static Arbitrary<Condition> joined(Arbitrary<Condition> plain) {
    var some = plain.list().ofMinSize(2).ofMaxSize(3);
    return Arbitraries.oneOf(
        List.of(plain, plain, some.map(AllOf::of), some.map(AnyOf::of), plain.map(Not::of)));
  }
}
