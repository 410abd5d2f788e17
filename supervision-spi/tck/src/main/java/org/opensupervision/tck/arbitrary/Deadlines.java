package org.opensupervision.tck.arbitrary;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.time.Term;

/** Deadlines after an event and before one. */
final class Deadlines {

  private Deadlines() {}

  static Arbitrary<Deadline> of(Topic topic) {
    var plain = List.of(before(topic), within(topic), inHours(topic), later(topic));
    var any = Arbitraries.oneOf(plain);
    return topic.isPeople() ? Arbitraries.oneOf(List.of(any, any, any, suspended())) : any;
  }

  private static Arbitrary<Deadline.Builder> begun(Topic topic) {
    return Combinators.combine(
            topic.events(), topic.events().list().uniqueElements().ofMinSize(1).ofMaxSize(2))
        .as((trigger, expected) -> Deadline.builder().trigger(trigger).expected(expected));
  }

  private static Arbitrary<Deadline> before(Topic topic) {
    return Combinators.combine(begun(topic), Spans.terms().optional())
        .as((asked, least) -> asked.before(true).atLeast(least).build());
  }

  /** On the very day, or within a term. */
  private static Arbitrary<Deadline> within(Topic topic) {
    return Combinators.combine(begun(topic), Spans.terms().optional(0.8))
        .as((asked, term) -> asked.within(term).build());
  }

  private static Arbitrary<Deadline> inHours(Topic topic) {
    return Combinators.combine(begun(topic), Spans.upTo(72))
        .as((asked, hours) -> asked.withinHours(hours).build());
  }

  /** From some weeks on, within so many months that there is always time left. */
  private static Arbitrary<Deadline> later(Topic topic) {
    return Combinators.combine(begun(topic), Spans.upTo(12))
        .as(
            (asked, many) ->
                asked.notBefore(Term.ofWeeks(many)).within(Term.ofMonths(many)).build());
  }

  private static Arbitrary<Deadline> suspended() {
    return Combinators.combine(
            begun(Topic.PEOPLE),
            Spans.terms(),
            Topic.standstills(),
            Spans.terms().optional(),
            Parts.either())
        .as(
            (asked, term, during, onReturn, resuming) ->
                asked
                    .within(term)
                    .suspendedDuring(during)
                    .dueOnReturn(resuming ? Optional.empty() : onReturn)
                    .resuming(resuming)
                    .build());
  }
}
