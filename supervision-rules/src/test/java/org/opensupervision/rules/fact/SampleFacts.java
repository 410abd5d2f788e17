package org.opensupervision.rules.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opensupervision.model.fact.CaseFact;
import org.opensupervision.model.fact.CaseId;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.rules.vocabulary.Attribute;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.Vocabulary;

/** One fact of each kind, made from the vocabulary, that go together in one file. */
final class SampleFacts {
  static final PersonId WORKER = PersonId.of("p-104");
  static final PersonId SUPERVISOR = PersonId.of("p-17");
  static final CaseId CASE = CaseId.of("c-2071");

  private SampleFacts() {}

  /** One fact of each kind about one worker and one case, and what else they need to stand. */
  static List<Fact> ofEveryKind() {
    return Stream.concat(
            Stream.of(of(Vocabulary.kind("employed").orElseThrow(), SUPERVISOR)),
            Vocabulary.kinds().stream().map(kind -> of(kind, WORKER)))
        .toList();
  }

  static Fact of(FactKind kind) {
    return of(kind, WORKER);
  }

  private static Fact of(FactKind kind, PersonId person) {
    var builder = kind.newBuilder();
    builder
        .id(id(kind, person))
        .occurredOn(dayOf(kind))
        .recordedAt(Instant.parse("2026-04-02T16:00:00.250Z"))
        .recordedBy("p-17")
        .at(LocalTime.of(16, 30));
    if (builder instanceof StaffFact.Builder staff) {
      staff.person(person);
    } else {
      ((CaseFact.Builder) builder).caseId(CASE);
    }
    kind.getAttributes().forEach(part -> part.put(builder, sample(part)));
    return builder.build();
  }

  private static FactId id(FactKind kind, PersonId person) {
    return FactId.of(kind.getWord().replace(' ', '-') + ":" + person);
  }

  private static LocalDate dayOf(FactKind kind) {
    return kind.getWord().equals("employed") || kind.getWord().equals("case opened")
        ? LocalDate.of(2026, 1, 5)
        : LocalDate.of(2026, 4, 2);
  }

  private static String owner(Attribute part) {
    return part.getName().equals("action") ? "action-agreed" : "case-discussed";
  }

  private static Object sample(Attribute part) {
    Object one =
        switch (part.getType()) {
          case WORD -> part.read(part.getWords().get(0)).orElseThrow();
          case TEXT -> "senior \"worker\" \u2013 na\u00efve \uD83D\uDC69";
          case NUMBER -> 95;
          case TRUTH -> true;
          case DATE -> LocalDate.of(2026, 5, 7);
          case TERM -> part.read("5 working days").orElseThrow();
          case EXTENT -> part.read("2 events").orElseThrow();
          case PERSON -> part.isMany() ? WORKER : SUPERVISOR;
          case SESSION -> part.read("s-880").orElseThrow();
          case CLAUSE -> part.read("hull:frequency.monthly").orElseThrow();
          case FACT -> FactId.of(owner(part) + ":" + WORKER);
          case DETAILS ->
              Map.of("minutes", "480", "na\u00efve name", "\"text\" \u2013 \uD83D\uDC69");
          case ELAPSED -> throw new IllegalStateException("It is no part of a fact.");
        };
    return part.isMany() ? List.of(one) : one;
  }
}
