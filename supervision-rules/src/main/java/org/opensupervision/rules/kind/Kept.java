package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Retention;
import org.opensupervision.rules.timeline.Days;

/**
 * How long one version of a clause keeps what begins to be kept while it is in force.
 *
 * @param from the first day of the version
 * @param to the last day
 * @param keep the time to keep it
 * @param within the time for destroying it then
 */
record Kept(int from, int to, DueTable keep, Optional<DueTable> within) {

  static List<Kept> of(Clause clause, RuleContext context) {
    var found = new ArrayList<Kept>();
    for (Versions.Dated one : context.versions().all(clause)) {
      if (one.clause().getRequirement() instanceof Retention asked) {
        found.add(of(asked, one.days(), context));
      }
    }
    return List.copyOf(found);
  }

  private static Kept of(Retention asked, InForce days, RuleContext context) {
    return new Kept(
        Days.of(days.from()),
        days.until().isPresent() ? Days.of(days.until().get()) : Days.NEVER,
        context.table(asked.getKeepFor()),
        context.table(asked.getWithin()));
  }

  boolean isOf(int day) {
    return from <= day && day <= to;
  }

  /** The last day in time for what may be destroyed from a day on. */
  int due(int opens) {
    return within.isPresent() ? within.get().due(opens) : opens;
  }
}
