package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Quality;
import org.opensupervision.rules.timeline.EventProperty;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/**
 * Every event of a kind has a property.
 *
 * <p>Each event is one duty, due on its own day: it is met by the event itself or missed for good.
 * Where the event does not say what the property depends on, it is not known whether it was met.
 */
final class QualityRule extends EachEventRule {
  private static final int ALWAYS_KNOWN = -1;

  private final int property;
  private final int possible;
  private final QualityReasons reasons;

  QualityRule(int number, Clause clause, Quality asked, TimelinePlan plan, RuleContext context) {
    super(number, clause, asked, plan, context);
    this.property = plan.property(events, asked.getEvent(), asked.getProperty());
    var wanted = EventProperty.of(asked.getEvent(), asked.getProperty(), context.language());
    this.possible =
        wanted.canBeUnknown()
            ? plan.possibleProperty(events, asked.getEvent(), asked.getProperty())
            : ALWAYS_KNOWN;
    this.reasons = new QualityReasons(asked.getEvent(), wanted.parts(), context.language());
  }

  @Override
  Status status(Timeline timeline, int event) {
    if (timeline.has(property, event)) {
      return Status.MET;
    }
    boolean unknown = possible != ALWAYS_KNOWN && timeline.has(possible, event);
    return unknown ? Status.UNKNOWN : Status.MISSED;
  }

  @Override
  public List<Step> reasons(Timeline timeline, Verdict verdict) {
    Fact fact = timeline.fact(trigger(timeline, verdict));
    var steps = new ArrayList<Step>();
    steps.add(event(timeline, verdict));
    steps.addAll(reasons.of(fact, verdict.status()));
    return steps;
  }
}
