package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Coverage;
import org.opensupervision.rules.timeline.Departure;
import org.opensupervision.rules.timeline.EventProperty;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Spells;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;
import org.opensupervision.rules.vocabulary.Attribute;

/**
 * Every member of a set appears among so many events in a row.
 *
 * <p>From the event on that completes the number, each event is one duty, due on its own day: it is
 * met where it and those before it have all members among them. Events count on days on which the
 * clause applies, and within one employment or one opening of a case. Where an event among them
 * does not say what it covered, a member that is missing is not known to be. A decision that allows
 * more events does so for those that happen while it runs.
 */
final class TogetherRule implements EventRule {
  private final int number;
  private final Clause clause;
  private final Coverage asked;
  private final int count;
  private final Decided decided;
  private final int applies;
  private final int life;
  private final int events;
  private final int recorded;
  private final int[] covered;
  private final Attribute attribute;
  private final String name;

  TogetherRule(int number, Clause clause, Coverage asked, TimelinePlan plan, RuleContext context) {
    this.number = number;
    this.clause = clause;
    this.asked = asked;
    this.count = asked.getEvents().orElseThrow();
    this.decided = Decided.of(clause, "across", plan);
    this.applies = Applicability.slot(clause, plan, context);
    this.life = plan.life();
    this.events = plan.series(List.of(asked.getEvent()));
    var known = Comparison.recorded(asked.getAttribute());
    this.recorded = plan.property(events, asked.getEvent(), known);
    this.covered =
        asked.getMembers().stream()
            .map(member -> Comparison.of(asked.getAttribute(), Operator.INCLUDES, member))
            .mapToInt(has -> plan.property(events, asked.getEvent(), has))
            .toArray();
    this.attribute =
        EventProperty.of(asked.getEvent(), known, context.language()).attributes().get(0);
    this.name = context.name(List.of(asked.getEvent()));
  }

  @Override
  public Clause clause() {
    return clause;
  }

  @Override
  public void judge(Timeline timeline, int asOf, Verdicts out) {
    Series series = timeline.series(events);
    for (int i = 0; i < series.size(); i++) {
      if (series.seen(i) <= asOf && counts(timeline, i)) {
        judge(timeline, i, together(timeline, i), out);
      }
    }
  }

  private void judge(Timeline timeline, int last, List<Integer> together, Verdicts out) {
    if (together.size() < count(timeline, last)) {
      return;
    }
    int day = timeline.series(events).day(last);
    if (lacking(timeline, together).isEmpty()) {
      out.add(number, day, Status.MET, Anchor.TRIGGER, last, 0, last);
    } else {
      boolean known = together.stream().allMatch(event -> timeline.has(recorded, event));
      Status status = known ? Status.MISSED : Status.UNKNOWN;
      out.add(number, day, status, Anchor.TRIGGER, last, 0, day);
    }
  }

  /** How many events are looked at with one: those of the clause, or more by a decision. */
  private int count(Timeline timeline, int last) {
    return Decided.amount(more(timeline, last), Amount.ofEvents(count)).getNumber();
  }

  private @Nullable Departure more(Timeline timeline, int last) {
    int day = timeline.series(events).day(last);
    return decided.less(timeline, day, Amount.ofEvents(count), true);
  }

  private boolean counts(Timeline timeline, int event) {
    return timeline.spells(applies).at(timeline.series(events).day(event)) >= 0;
  }

  /** An event and those before it that are looked at with it, the last one first. */
  private List<Integer> together(Timeline timeline, int last) {
    Series series = timeline.series(events);
    Spells lives = timeline.spells(life);
    int same = lives.at(series.day(last));
    int most = count(timeline, last);
    var found = new ArrayList<Integer>();
    for (int i = last; i >= 0 && found.size() < most; i--) {
      boolean isIn = series.seen(i) <= series.seen(last) && lives.at(series.day(i)) == same;
      if (isIn && counts(timeline, i)) {
        found.add(i);
      }
    }
    return found;
  }

  private List<String> lacking(Timeline timeline, List<Integer> together) {
    var lacking = new ArrayList<String>();
    for (int member = 0; member < covered.length; member++) {
      int slot = covered[member];
      if (together.stream().noneMatch(event -> timeline.has(slot, event))) {
        lacking.add(asked.getMembers().get(member));
      }
    }
    return lacking;
  }

  @Override
  public Series events(Timeline timeline) {
    return timeline.series(events);
  }

  @Override
  public List<Step> reasons(Timeline timeline, Verdict verdict) {
    var steps = new ArrayList<Step>();
    var more = more(timeline, verdict.anchor());
    steps.addAll(decided.steps(timeline, more, verdict.due()));
    List<Integer> together = together(timeline, verdict.anchor());
    for (int i = together.size() - 1; i >= 0; i--) {
      steps.add(across(timeline, together.get(i)));
    }
    List<String> lacking = lacking(timeline, together);
    if (!lacking.isEmpty()) {
      steps.add(QualityReasons.lacking(asked.getAttribute(), lacking));
    }
    if (verdict.status() == Status.UNKNOWN) {
      steps.add(QualityReasons.missing(attribute));
    }
    return steps;
  }

  private Step across(Timeline timeline, int event) {
    Series series = timeline.series(events);
    Fact fact = timeline.fact(series.fact(event));
    var found = attribute.valueIn(fact).map(value -> QualityReasons.words(attribute, value));
    var plain = Counting.event(StepCode.ACROSS, name, fact, series.day(event));
    var details = new ArrayList<>(plain.getDetails());
    details.add(Detail.of("found", found.orElse("nothing recorded")));
    return Step.of(StepCode.ACROSS, details.toArray(Detail[]::new));
  }

  @Override
  public int applies() {
    return applies;
  }

  /** So many events are needed before they can be looked at together. */
  @Override
  public Step notBegun() {
    return Step.of(StepCode.NOT_BEGUN, Detail.of("event", name + ", " + count + " in a row"));
  }
}
