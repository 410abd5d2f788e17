package org.opensupervision.examples.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;

/** Holds the days of the facts against a day that was asked for. */
final class Days {
  private Days() {}

  /** What makes an answer senseless: no fact on the day or before. A file states at least one. */
  static Optional<Problem> problem(Facts facts, Path file, LocalDate day, String option) {
    return all(facts)
        .map(Fact::getOccurredOn)
        .min(Comparator.naturalOrder())
        .filter(first -> first.isAfter(day))
        .map(first -> tooEarly(file, day, option, first));
  }

  /** How many facts are not seen on a day. */
  static Optional<String> notSeen(Facts facts, LocalDate day) {
    long later = all(facts).filter(fact -> fact.getOccurredOn().isAfter(day)).count();
    return later == 0
        ? Optional.empty()
        : Optional.of(count(later) + " dated after " + day + " and not seen.");
  }

  /** How many facts are not believed. */
  static Optional<String> notBelieved(Facts facts, Instant knownAt) {
    long unknown = all(facts).filter(fact -> fact.getRecordedAt().isAfter(knownAt)).count();
    return unknown == 0
        ? Optional.empty()
        : Optional.of(count(unknown) + " recorded after " + knownAt + " and not believed.");
  }

  private static Problem tooEarly(Path file, LocalDate day, String option, LocalDate first) {
    return Problem.builder()
        .code("as-of.before-first-fact")
        .place(Place.ofSource(file.toString()))
        .message("The day (" + day + ") of " + option + " is before the first fact of the file.")
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
