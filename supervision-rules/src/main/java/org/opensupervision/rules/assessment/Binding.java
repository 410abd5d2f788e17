package org.opensupervision.rules.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.rules.kind.Rule;
import org.opensupervision.rules.kind.Verdicts;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Timeline;

/**
 * Brings together what several clauses ask for the same thing.
 *
 * <p>Gaps that the same event ended, and gaps that nothing has ended yet, are one duty where the
 * clauses count the same events. Each clause keeps its own verdict; the earliest date binds.
 */
final class Binding {
  private static final int STILL_OPEN = -1;

  private Binding() {}

  static List<Found> settle(Timeline timeline, Verdicts verdicts, RuleBook book, int asOf) {
    var found = new ArrayList<Found>(verdicts.size());
    Map<Long, List<Found>> shared = new HashMap<>();
    for (int i = 0; i < verdicts.size(); i++) {
      Rule rule = book.rules().get(verdicts.rule(i));
      var one = new Found(rule, timeline, verdicts.get(i), asOf);
      found.add(one);
      if (book.isShared(rule) && one.status() != Status.MISSED && one.due() != Days.NEVER) {
        int answer = one.verdict().isMet() ? one.verdict().answer() : STILL_OPEN;
        addTo(shared, duty(rule, answer), one);
      }
    }
    for (List<Found> same : shared.values()) {
      for (Found one : same) {
        one.shares(same);
      }
    }
    return found;
  }

  private static void addTo(Map<Long, List<Found>> shared, Long duty, Found one) {
    List<Found> same = shared.get(duty);
    if (same == null) {
      same = new ArrayList<>();
      shared.put(duty, same);
    }
    same.add(one);
  }

  /** What is asked for, and what answered it, as one number. */
  private static long duty(Rule rule, int answer) {
    return ((long) rule.duty() << 32) | (answer & 0xFFFF_FFFFL);
  }
}
