package org.opensupervision.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.Extent;
import org.opensupervision.model.time.Term;

/** Decisions that give a clause other values, and days on which one is ended. */
record Deciding(List<Decision> decisions, List<Integer> ended) {
  static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
  static final int LENGTH = 150;
  private static final int WITHOUT_END = 60;

  /** A decision with its first day and, unless it is a long one, its last day. */
  record Decision(int from, int length, Extent to) {
    LocalDate first() {
      return FIRST_DAY.plusDays(from);
    }

    Optional<LocalDate> last() {
      return length > WITHOUT_END ? Optional.empty() : Optional.of(first().plusDays(length));
    }
  }

  static Arbitrary<Deciding> to(List<Extent> values) {
    var decisions =
        Combinators.combine(
                Arbitraries.integers().between(1, LENGTH),
                Arbitraries.integers().between(0, 80),
                Arbitraries.of(values))
            .as(Decision::new)
            .list()
            .ofMaxSize(4)
            .uniqueElements(Decision::from);
    var ended = Arbitraries.integers().between(1, LENGTH).list().ofMaxSize(2);
    return Combinators.combine(decisions, ended).as(Deciding::new);
  }

  /** Some days, in their order, each once. */
  static Arbitrary<List<Integer>> days(int most) {
    return Arbitraries.integers()
        .between(0, LENGTH)
        .list()
        .ofMaxSize(most)
        .map(days -> days.stream().distinct().sorted().toList());
  }

  static Arbitrary<LocalDate> asOf() {
    return Arbitraries.integers().between(0, LENGTH + 60).map(FIRST_DAY::plusDays);
  }

  static Extent events(int number) {
    return Extent.of(Amount.ofEvents(number));
  }

  static Extent workingDays(int number) {
    return Extent.of(Term.ofWorkingDays(number));
  }

  Story in(Story story) {
    for (Decision one : decisions) {
      story.varied(one.first(), fact -> fact.to(one.to()).until(one.last()));
    }
    ended.forEach(day -> story.variationEnded(FIRST_DAY.plusDays(day)));
    return story;
  }

  Deciding with(Extent to) {
    return new Deciding(
        decisions.stream().map(one -> new Decision(one.from(), one.length(), to)).toList(), ended);
  }

  /** All of them ended on their first day. */
  Deciding undone() {
    return new Deciding(decisions, decisions.stream().map(Decision::from).toList());
  }

  /** The value that a decision gives on a day, as far as is known on another. */
  Optional<Extent> on(LocalDate day, LocalDate known) {
    LocalDate seen = day.isBefore(known) ? day : known;
    Optional<Decision> running = Optional.empty();
    for (Decision one : decisions) {
      boolean later = running.filter(other -> other.from() > one.from()).isEmpty();
      running = !one.first().isAfter(seen) && later ? Optional.of(one) : running;
    }
    return running
        .filter(one -> one.last().filter(day::isAfter).isEmpty())
        .filter(one -> ended.stream().noneMatch(end -> isEnded(one, FIRST_DAY.plusDays(end), seen)))
        .map(Decision::to);
  }

  private static boolean isEnded(Decision one, LocalDate end, LocalDate seen) {
    return !end.isBefore(one.first()) && !end.isAfter(seen);
  }

  int number(LocalDate day, LocalDate known, int own) {
    return on(day, known).flatMap(Extent::getAmount).map(Amount::getNumber).orElse(own);
  }
}
