package org.opensupervision.tck.arbitrary;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opensupervision.model.policy.Access;
import org.opensupervision.model.policy.Coverage;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Quality;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.policy.Retention;
import org.opensupervision.model.policy.Statement;

/** Every kind of requirement. */
final class Requirements {

  private Requirements() {}

  static Arbitrary<Requirement> of(Topic topic) {
    return Arbitraries.oneOf(
        List.of(
            Cadences.of(topic),
            Quotas.of(topic),
            Deadlines.of(topic),
            topic.isPeople() ? qualities() : discussions(),
            coverages(topic),
            retentions(topic),
            accesses(),
            statements(topic)));
  }

  private static Arbitrary<Quality> qualities() {
    var whole =
        Combinators.combine(Topic.sessions(), Topic.sessionConditions())
            .as((event, property) -> Quality.builder().event(event).property(property).build());
    var shared =
        Combinators.combine(Topic.timed(), Topic.limits("minutes"))
            .as(
                (event, limit) ->
                    Quality.builder().event(event).property(limit).proRata("fte").build());
    return Arbitraries.oneOf(List.of(whole, whole, shared));
  }

  private static Arbitrary<Quality> discussions() {
    return Topic.of("formal", "true")
        .map(formal -> Quality.builder().event(event("case discussed")).property(formal).build());
  }

  private static EventPattern event(String word) {
    return EventPattern.builder().event(word).build();
  }

  private static Arbitrary<Coverage> coverages(Topic topic) {
    var members = Parts.texts().list().uniqueElements().ofMinSize(1).ofMaxSize(3);
    var looked = members.map(names -> covering(topic).members(names));
    var inTime = Combinators.combine(looked, Spans.terms()).as(Coverage.Builder::window);
    var inARow = Combinators.combine(looked, Spans.upTo(5)).as((one, more) -> one.events(1 + more));
    return Arbitraries.oneOf(List.of(inTime, inARow)).map(Coverage.Builder::build);
  }

  private static Coverage.Builder covering(Topic topic) {
    return topic.isPeople()
        ? Coverage.builder().event(event("session held")).attribute("covered")
        : Coverage.builder().event(event("case record completed")).attribute("sections");
  }

  private static Arbitrary<Retention> retentions(Topic topic) {
    var after =
        topic.isPeople()
            ? Arbitraries.of("employment ended", "file transferred")
            : Arbitraries.of("case closed", "case reviewed");
    return Combinators.combine(
            after.map(Requirements::event).list().uniqueElements().ofMinSize(1).ofMaxSize(2),
            Spans.terms(),
            Parts.texts().optional(),
            Spans.terms().optional())
        .as(
            (events, keep, part, within) ->
                Retention.builder().after(events).keepFor(keep).part(part).within(within).build());
  }

  private static Arbitrary<Access> accesses() {
    return Combinators.combine(
            Arbitraries.of("worker", "supervisor", "supervisor's manager", "auditor"),
            Arbitraries.of("supervision file", "case record", "access log"),
            Parts.lists(),
            Parts.either())
        .as(
            (reader, part, purposes, consent) ->
                Access.builder()
                    .addReaders(reader)
                    .part(part)
                    .purposes(purposes)
                    .withConsent(consent)
                    .build());
  }

  private static Arbitrary<Statement> statements(Topic topic) {
    return Parts.texts()
        .map(text -> Statement.builder().text(text).aboutCases(!topic.isPeople()).build());
  }
}
