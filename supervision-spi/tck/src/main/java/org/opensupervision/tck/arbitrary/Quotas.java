package org.opensupervision.tck.arbitrary;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.CalendarPeriod;
import org.opensupervision.model.amount.PeriodUnit;
import org.opensupervision.model.amount.Quota;
import org.opensupervision.model.amount.Window;
import org.opensupervision.model.policy.Credit;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.time.Term;

/** Recurrences with so much of something in each window, or no more of it. */
final class Quotas {

  private Quotas() {}

  static Arbitrary<Recurrence> of(Topic topic) {
    var ofAll = List.of(inPeriods(topic), inStretches(topic), atMost(topic));
    var ofAnybody = Arbitraries.oneOf(ofAll);
    return topic.isPeople()
        ? Arbitraries.oneOf(List.of(ofAnybody, ofAnybody, proRata(), forWork()))
        : ofAnybody;
  }

  private static Arbitrary<Recurrence> inPeriods(Topic topic) {
    return Combinators.combine(
            counting(topic), least(topic), Spans.periods(), Spans.upTo(3).optional(0.3))
        .as(
            (asked, quota, period, many) ->
                asked
                    .quota(quota.window(period).averagedOver(average(period, many)).build())
                    .build());
  }

  private static Optional<Term> average(CalendarPeriod period, Optional<Integer> many) {
    return period.getUnit() == PeriodUnit.TERM
        ? Optional.empty()
        : many.map(number -> Spans.several(period.getUnit(), number));
  }

  private static Arbitrary<Recurrence> inStretches(Topic topic) {
    return Combinators.combine(
            counting(topic), least(topic), Spans.stretches(), Cadences.starts(topic).optional(0.3))
        .as(
            (asked, quota, stretch, start) ->
                asked.quota(quota.window(stretch).build()).countedFrom(start).build());
  }

  private static Arbitrary<Recurrence> atMost(Topic topic) {
    return Combinators.combine(expecting(topic), amounts(topic), windows())
        .as(
            (asked, amount, window) ->
                asked
                    .quota(Quota.builder().atMost(true).amount(amount).window(window).build())
                    .build());
  }

  /** By the share of full time that somebody works. */
  private static Arbitrary<Recurrence> proRata() {
    return Combinators.combine(counting(Topic.PEOPLE), least(Topic.PEOPLE), windows())
        .as(
            (asked, quota, window) ->
                asked.quota(quota.window(window).proRata("fte").build()).build());
  }

  private static Arbitrary<Recurrence> forWork() {
    return Combinators.combine(
            counting(Topic.PEOPLE), least(Topic.PEOPLE), Spans.units(), Topic.timed())
        .as(
            (asked, quota, unit, work) ->
                asked.quota(quota.window(unit).build()).work(work).build());
  }

  private static Arbitrary<Window> windows() {
    return Arbitraries.oneOf(List.of(Spans.periods(), Spans.stretches()));
  }

  /** Cases are counted and not measured: nothing of theirs takes any minutes. */
  private static Arbitrary<Amount> amounts(Topic topic) {
    return topic.isPeople() ? Spans.amounts() : Spans.upTo(5).map(Amount::ofEvents);
  }

  private static Arbitrary<Quota.Builder> least(Topic topic) {
    var shortest = topic.isPeople() ? Arbitraries.of(0, 0, 30) : Arbitraries.just(0);
    return Combinators.combine(amounts(topic), shortest)
        .as((amount, minutes) -> Quota.builder().amount(amount).shortestMinutes(minutes));
  }

  private static Arbitrary<Recurrence.Builder> counting(Topic topic) {
    return topic.isPeople()
        ? Combinators.combine(expecting(topic), credits().list().ofMaxSize(2))
            .as(Recurrence.Builder::credits)
        : expecting(topic);
  }

  private static Arbitrary<Recurrence.Builder> expecting(Topic topic) {
    var events = topic.isPeople() ? Topic.timed() : topic.events();
    return events
        .list()
        .ofMinSize(1)
        .ofMaxSize(2)
        .map(expected -> Recurrence.builder().expected(expected));
  }

  private static Arbitrary<Credit> credits() {
    var percents = Arbitraries.integers().between(0, 100);
    return Combinators.combine(Topic.sessions(), percents, Parts.either(), percents.optional())
        .as(
            (event, percent, divided, most) ->
                Credit.builder()
                    .event(event)
                    .percent(percent)
                    .dividedByAttendees(divided)
                    .mostPercent(most)
                    .build());
  }
}
