package org.opensupervision.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;

/** Holds the days of the facts against the day that was asked for. */
final class Days {
  private Days() {}

  /** What makes an answer senseless: no fact on the day or before. A file states at least one. */
  static List<Problem> problems(Facts facts, FactsOptions when) {
    return all(facts)
        .map(Fact::getOccurredOn)
        .min(Comparator.naturalOrder())
        .filter(first -> first.isAfter(when.asOf()))
        .map(first -> List.of(tooEarly(when, first)))
        .orElse(List.of());
  }

  /** How many facts are not seen, or not believed. */
  static List<String> notes(Facts facts, FactsOptions when) {
    var notes = new ArrayList<String>();
    long later = all(facts).filter(fact -> fact.getOccurredOn().isAfter(when.asOf())).count();
    if (later > 0) {
      notes.add(count(later) + " dated after " + when.asOf() + " and not seen.");
    }
    when.knownAt()
        .ifPresent(
            moment -> {
              long unknown =
                  all(facts).filter(fact -> fact.getRecordedAt().isAfter(moment)).count();
              if (unknown > 0) {
                notes.add(count(unknown) + " recorded after " + moment + " and not believed.");
              }
            });
    return notes;
  }

  private static Problem tooEarly(FactsOptions when, LocalDate first) {
    return Problem.builder()
        .code("as-of.before-first-fact")
        .place(Place.ofSource(when.file().toString()))
        .message("The day (" + when.asOf() + ") of --as-of is before the first fact of the file.")
        .expected("a day from " + first + " on")
        .build();
  }

  private static String count(long facts) {
    return facts == 1 ? "1 fact is" : facts + " facts are";
  }

  private static Stream<Fact> all(Facts facts) {
    return facts.getJournals().stream().flatMap(journal -> journal.getFacts().stream());
  }
}
