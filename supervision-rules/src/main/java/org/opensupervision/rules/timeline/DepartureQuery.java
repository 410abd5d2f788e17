package org.opensupervision.rules.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.model.variation.AgreedVariation;
import org.opensupervision.model.variation.EndedVariation;

/**
 * Finds the decisions to depart from one clause.
 *
 * <p>A decision runs from its day on. It is over after the last day that was agreed, from the day
 * on which it is ended or another one that counts takes its place, and with the employment or the
 * case. One that is ended on its first day never ran. It counts if the clause allows it, and the
 * version that was in force on its first day, where that is another one, does as well.
 */
final class DepartureQuery {
  private final ClauseId clause;
  private final Refusal refusal;
  private final Versions versions;
  private final WorkingCalendar calendar;
  private final SpellQuery life;

  DepartureQuery(Clause clause, WorkingCalendar calendar, Versions versions, SpellQuery life) {
    this.clause = clause.getId();
    this.refusal = Refusal.by(clause, calendar);
    this.calendar = calendar;
    this.versions = versions;
    this.life = life;
  }

  Departures find(List<Fact> facts) {
    List<Spell> lives = life.find(facts);
    var found = new ArrayList<Departure>();
    for (int i = 0; i < facts.size(); i++) {
      int day = Days.of(facts.get(i).getOccurredOn());
      if (facts.get(i) instanceof AgreedVariation agreed && agreed.getClause().equals(clause)) {
        Departure one = read(agreed, i, day, lives);
        if (one.refused().isEmpty()) {
          cut(found, day);
        }
        found.add(one);
      } else if (facts.get(i) instanceof EndedVariation ended && ended.getClause().equals(clause)) {
        cut(found, day);
      }
    }
    return new Departures(List.copyOf(endedAsBegun(found, facts)));
  }

  private Departure read(AgreedVariation agreed, int fact, int from, List<Spell> lives) {
    var one =
        new Departure(
            fact,
            from,
            refusal.planned(agreed, from),
            Days.NEVER,
            refusal.value(agreed),
            refusal.of(agreed, from).or(() -> refusedThen(agreed, from)));
    Optional<Spell> alive =
        lives.stream().filter(life -> life.from() <= from && from < life.to()).findFirst();
    if (alive.isEmpty()) {
      return one.refused().isPresent() ? one : one.refusedBecause(Refusal.NOT_THERE);
    }
    return one.cutOn(alive.get().to());
  }

  /** Why the version in force on the first day of a decision does not allow it. */
  private Optional<String> refusedThen(AgreedVariation agreed, int from) {
    return versions
        .inForce(clause, Days.date(from))
        .map(then -> Refusal.by(then, calendar))
        .filter(then -> !then.equals(refusal))
        .flatMap(then -> then.of(agreed, from))
        .map(why -> "under the version of its first day " + why);
  }

  private static void cut(List<Departure> found, int day) {
    found.replaceAll(one -> one.cutOn(day));
  }

  /** What ends on a day ends all that began by then, whichever of them was recorded first. */
  private List<Departure> endedAsBegun(List<Departure> found, List<Fact> facts) {
    var settled = new ArrayList<>(found);
    for (Fact fact : facts) {
      if (fact instanceof EndedVariation ended && ended.getClause().equals(clause)) {
        int day = Days.of(fact.getOccurredOn());
        settled.replaceAll(one -> one.from() == day ? one.cutOn(day) : one);
      }
    }
    return settled;
  }
}
