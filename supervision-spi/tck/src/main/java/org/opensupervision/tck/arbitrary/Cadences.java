package org.opensupervision.tck.arbitrary;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Stage;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.time.TermUnit;

/** Recurrences with no gap longer than an interval. */
final class Cadences {

  private Cadences() {}

  static Arbitrary<Recurrence> of(Topic topic) {
    var clocked = Arbitraries.oneOf(List.of(plain(topic), plain(topic), counted(topic)));
    if (!topic.isPeople()) {
      return clocked.map(Recurrence.Builder::build);
    }
    var running = Arbitraries.oneOf(List.of(clocked, suspended(clocked)));
    return Arbitraries.oneOf(List.of(running, running, agreed())).map(Recurrence.Builder::build);
  }

  private static Arbitrary<Recurrence.Builder> plain(Topic topic) {
    return Combinators.combine(
            topic.events().list().ofMinSize(1).ofMaxSize(2),
            topic.events().list().ofMaxSize(1),
            stages(topic))
        .as(
            (expected, never, stages) ->
                Recurrence.builder().expected(expected).notCounting(never).stages(stages));
  }

  private static Arbitrary<Recurrence.Builder> counted(Topic topic) {
    return Combinators.combine(plain(topic), starts(topic)).as(Recurrence.Builder::countedFrom);
  }

  /** What starts a clock: an event, or that something begins to be so. */
  static Arbitrary<EventPattern> starts(Topic topic) {
    var begun =
        topic.isPeople()
            ? Topic.of("career stage", "asye", "qualified")
            : Topic.of("vulnerable", "true");
    var beginnings =
        begun.map(
            state ->
                EventPattern.builder()
                    .event(topic.isPeople() ? "career stage" : "vulnerable")
                    .beginning(state)
                    .build());
    return Arbitraries.oneOf(List.of(topic.events(), beginnings));
  }

  private static Arbitrary<Recurrence.Builder> suspended(Arbitrary<Recurrence.Builder> clocked) {
    return Combinators.combine(
            clocked, Topic.standstills(), Spans.terms().optional(), Parts.either())
        .as(
            (running, during, onReturn, resuming) ->
                running
                    .suspendedDuring(during)
                    .dueOnReturn(resuming ? Optional.empty() : onReturn)
                    .resuming(resuming));
  }

  /** The interval is the one that a contract states. */
  private static Arbitrary<Recurrence.Builder> agreed() {
    return Topic.sessions()
        .map(
            session ->
                Recurrence.builder()
                    .addExpected(session)
                    .addStages(Stage.builder().build())
                    .countedFrom(EventPattern.builder().event("contract agreed").build()));
  }

  private static Arbitrary<List<Stage>> stages(Topic topic) {
    var last = every().map(Stage.Builder::build);
    var first = Arbitraries.oneOf(List.of(inTime(), onDay(), withEvent(topic)));
    return Arbitraries.oneOf(
        List.of(
            last.map(List::of),
            inTime().map(List::of),
            Combinators.combine(first, last).as(List::of)));
  }

  private static Arbitrary<Stage.Builder> every() {
    return Combinators.combine(Spans.upTo(12), Parts.any(TermUnit.class), Parts.either())
        .as(
            (number, unit, aimed) -> {
              var stage = Stage.builder().every(Term.of(number, unit));
              return aimed && number > 1 ? stage.target(Term.of(number - 1, unit)) : stage;
            });
  }

  private static Arbitrary<Stage> inTime() {
    return Combinators.combine(every(), Spans.upTo(3))
        .as((stage, years) -> stage.until(Term.ofYears(years)).build());
  }

  private static Arbitrary<Stage> onDay() {
    return Combinators.combine(every(), ModelArbitraries.days())
        .as((stage, day) -> stage.untilDate(day).build());
  }

  private static Arbitrary<Stage> withEvent(Topic topic) {
    var worked =
        Combinators.combine(every(), Topic.timed(), Spans.amounts())
            .as((stage, work, amount) -> stage.untilEvent(work).untilAmount(amount).build());
    var happened =
        Combinators.combine(every(), topic.events())
            .as((stage, event) -> stage.untilEvent(event).build());
    return topic.isPeople() ? Arbitraries.oneOf(List.of(worked, happened)) : happened;
  }
}
