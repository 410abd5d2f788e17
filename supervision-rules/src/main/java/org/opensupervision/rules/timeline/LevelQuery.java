package org.opensupervision.rules.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.rules.timeline.Levels.Level;

/**
 * Finds the numbers that an attribute of a subject has over time.
 *
 * @param states the attributes of the subject
 * @param attribute the attribute, which is a number
 */
record LevelQuery(StateSource states, String attribute) {

  Levels in(List<Fact> facts) {
    var found = new ArrayList<Level>();
    SubjectState state = states.newState();
    int[] order =
        IntStream.range(0, facts.size())
            .boxed()
            .sorted((one, other) -> Integer.compare(day(facts, one), day(facts, other)))
            .mapToInt(Integer::intValue)
            .toArray();
    int last = -1;
    for (int fact : order) {
      state.take(facts.get(fact));
      int value = states.value(attribute, state).map(Integer.class::cast).orElse(-1);
      if (value != last) {
        found.add(new Level(day(facts, fact), value, fact));
        last = value;
      }
    }
    return new Levels(found);
  }

  private static int day(List<Fact> facts, int fact) {
    return Life.effective(facts.get(fact));
  }
}
