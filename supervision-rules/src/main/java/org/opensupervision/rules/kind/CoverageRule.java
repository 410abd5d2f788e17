package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.condition.AllOf;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Coverage;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.policy.Stage;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/**
 * Every member of a set appears in every stretch of time of some length.
 *
 * <p>Each member is a gap of its own: it may be absent from the events for that long and no longer.
 * So one event may end the gaps of several members, and start one for each.
 */
final class CoverageRule implements Rule {
  private final Clause clause;
  private final List<String> members;
  private final List<RecurrenceRule> gaps = new ArrayList<>();
  private final String name;

  CoverageRule(int number, Clause clause, Coverage asked, TimelinePlan plan, RuleContext context) {
    this.clause = clause;
    this.members = asked.getMembers();
    this.name = context.name(List.of(asked.getEvent()));
    for (String member : members) {
      gaps.add(new RecurrenceRule(number, clause, gap(asked, member), plan, context));
    }
  }

  private static Recurrence gap(Coverage asked, String member) {
    var window =
        asked
            .getWindow()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The coverage of \""
                            + asked.getAttribute()
                            + "\" must have a window, of time or of events."));
    return Recurrence.builder()
        .addExpected(covering(asked, member))
        .addStages(Stage.builder().every(window).build())
        .build();
  }

  private static EventPattern covering(Coverage asked, String member) {
    var all = new ArrayList<Condition>();
    asked.getEvent().getWhere().ifPresent(all::add);
    all.add(Comparison.of(asked.getAttribute(), Operator.INCLUDES, member));
    return EventPattern.builder().from(asked.getEvent()).where(AllOf.of(all)).build();
  }

  private RecurrenceRule gap(Verdict verdict) {
    return gaps.get(verdict.stage());
  }

  private static Verdict inGap(Verdict verdict) {
    return verdict.inStage(0);
  }

  @Override
  public Clause clause() {
    return clause;
  }

  @Override
  public void judge(Timeline timeline, int asOf, Verdicts out) {
    for (int member = 0; member < gaps.size(); member++) {
      int first = out.size();
      gaps.get(member).judge(timeline, asOf, out);
      out.mark(first, member);
    }
  }

  @Override
  public int trigger(Timeline timeline, Verdict verdict) {
    return gap(verdict).trigger(timeline, inGap(verdict));
  }

  @Override
  public int opens(Timeline timeline, Verdict verdict) {
    return gap(verdict).opens(timeline, inGap(verdict));
  }

  @Override
  public int metBy(Timeline timeline, Verdict verdict) {
    return gap(verdict).metBy(timeline, inGap(verdict));
  }

  @Override
  public int metOn(Timeline timeline, Verdict verdict) {
    return gap(verdict).metOn(timeline, inGap(verdict));
  }

  @Override
  public int intervalsMissed(Timeline timeline, Verdict verdict, int end) {
    return gap(verdict).intervalsMissed(timeline, inGap(verdict), end);
  }

  @Override
  public Optional<String> member(Verdict verdict) {
    return Optional.of(members.get(verdict.stage()));
  }

  @Override
  public List<Step> reasons(Timeline timeline, Verdict verdict) {
    var steps = new ArrayList<Step>();
    String member = members.get(verdict.stage());
    steps.add(Step.of(StepCode.MEMBER, Detail.of("member", member), Detail.of("event", name)));
    steps.addAll(gap(verdict).reasons(timeline, inGap(verdict)));
    return steps;
  }

  @Override
  public int applies() {
    return gaps.get(0).applies();
  }

  @Override
  public Step notBegun() {
    return Step.of(StepCode.NOT_BEGUN, Detail.of("event", name));
  }
}
