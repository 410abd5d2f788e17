package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.rules.timeline.Bond;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.EventProperty;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.vocabulary.Attribute;
import org.opensupervision.rules.vocabulary.FactKind;

/**
 * Tells which events would answer a deadline if they said what that depends on.
 *
 * <p>A record that does not say which sections it has does not count where some are asked for; that
 * it is there is told.
 */
record Unsaid(Deadline asked, Bond bond, RuleContext context) {

  /** The events that answer only perhaps, from a day on up to another. */
  List<Step> steps(Timeline timeline, Fact trigger, int from, int until) {
    var steps = new ArrayList<Step>();
    for (EventPattern pattern : asked.getExpected()) {
      if (pattern.getWhere().isPresent()) {
        add(steps, pattern, timeline, trigger, from, until);
      }
    }
    return steps;
  }

  private void add(
      List<Step> to, EventPattern pattern, Timeline timeline, Fact trigger, int from, int until) {
    var wanted = EventProperty.of(pattern, pattern.getWhere().orElseThrow(), context.language());
    Optional<FactKind> kind = context.language().event(pattern.getEvent());
    for (int i = 0; i < timeline.size(); i++) {
      Fact fact = timeline.fact(i);
      int day = Days.of(fact.getOccurredOn());
      boolean inTime = day <= until && (day >= from || bond == Bond.OWNER);
      if (inTime && kind.orElseThrow().includes(fact) && bond.ties(trigger, fact)) {
        add(to, wanted, fact, day);
      }
    }
  }

  private static void add(List<Step> to, EventProperty wanted, Fact fact, int day) {
    if (!wanted.holds(fact) && wanted.mayHold(fact)) {
      for (Attribute part : wanted.attributes()) {
        if (part.valueIn(fact).isEmpty()) {
          to.add(step(wanted, part, fact, day));
        }
      }
    }
  }

  private static Step step(EventProperty wanted, Attribute part, Fact fact, int day) {
    return Step.of(
        StepCode.NOT_SAID,
        Detail.of("event", wanted.event()),
        Detail.of("fact", fact.getId()),
        Detail.of("date", Days.date(day)),
        Detail.of("attribute", part.getName()));
  }
}
