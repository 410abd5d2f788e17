package org.opensupervision.rules.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.variation.AgreedVariation;
import org.opensupervision.model.variation.EndedVariation;

/**
 * Finds the decisions to depart from one clause.
 *
 * <p>A decision runs from its day on. It is over after the last day that was agreed, from the day
 * on which it is ended or another one that counts takes its place, and with the employment or the
 * case. One that is ended on its first day never ran.
 */
final class DepartureQuery {
  private final ClauseId clause;
  private final Permission permission;
  private final SpellQuery life;

  DepartureQuery(ClauseId clause, Permission permission, SpellQuery life) {
    this.clause = clause;
    this.permission = permission;
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
    var one = permission.departure(agreed, fact, from);
    Optional<Spell> alive =
        lives.stream().filter(life -> life.from() <= from && from < life.to()).findFirst();
    if (alive.isEmpty()) {
      return one.refused().isPresent() ? one : one.refusedBecause(Refusal.NOT_THERE);
    }
    return one.cutOn(alive.get().to());
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
