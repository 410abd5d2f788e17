package org.opensupervision.rules.timeline;

import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.casework.VulnerabilityCleared;
import org.opensupervision.model.casework.VulnerabilityFlagged;
import org.opensupervision.model.employment.AbsenceBegun;
import org.opensupervision.model.employment.AbsenceEnded;
import org.opensupervision.model.fact.Fact;

/**
 * Puts what begins and what ends on one day into the order in which it must have happened.
 *
 * <p>An end belongs to what was open before that day; where nothing was, it ends what began on that
 * day. So a person who comes back from sickness and goes on leave on one day is on leave. All other
 * facts stay where they are.
 */
record SameDay(Class<? extends Fact> beginning, Class<? extends Fact> ending) {
  private static final List<SameDay> PAIRS =
      List.of(
          new SameDay(AbsenceBegun.class, AbsenceEnded.class),
          new SameDay(VulnerabilityFlagged.class, VulnerabilityCleared.class));

  /** Returns the facts in this order; they must stand in the order of their days. */
  static List<Fact> inOrder(List<Fact> facts) {
    List<Fact> ordered = facts;
    for (SameDay pair : PAIRS) {
      ordered = pair.order(ordered);
    }
    return ordered;
  }

  private List<Fact> order(List<Fact> facts) {
    if (!hasEnding(facts)) {
      return facts;
    }
    var ordered = new ArrayList<>(facts);
    boolean open = false;
    for (int i = 0; i < ordered.size(); i++) {
      if (isEither(ordered.get(i))) {
        takeNext(ordered, i, open);
        open = beginning.isInstance(ordered.get(i));
      }
    }
    return ordered;
  }

  private boolean hasEnding(List<Fact> facts) {
    for (Fact fact : facts) {
      if (ending.isInstance(fact)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEither(Fact fact) {
    return beginning.isInstance(fact) || ending.isInstance(fact);
  }

  /** Brings to a position the first fact of its day that can come next. */
  private void takeNext(List<Fact> facts, int position, boolean open) {
    Class<? extends Fact> next = open ? ending : beginning;
    Fact first = facts.get(position);
    for (int i = position; i < facts.size() && isSameDay(first, facts.get(i)); i++) {
      if (next.isInstance(facts.get(i))) {
        facts.set(position, facts.get(i));
        facts.set(i, first);
        return;
      }
    }
  }

  private static boolean isSameDay(Fact one, Fact other) {
    return one.getOccurredOn().equals(other.getOccurredOn());
  }
}
