package org.opensupervision.rules.kind;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Timeline;

/**
 * A rule of duties that run on, which a decision takes away for a time, or an absence.
 *
 * <p>The rule inside does not look at those days at all. While they last there is one finding
 * without a date, so that everybody sees why nothing is owed.
 */
final class PausedRule extends WrappedRule {
  private static final int NONE = -1;

  private final int number;
  private final int whole;
  private final int departures;
  private final @Nullable Suspension suspension;

  PausedRule(
      Rule rule,
      int number,
      int whole,
      @Nullable Integer departures,
      @Nullable Suspension suspension) {
    super(rule);
    this.number = number;
    this.whole = whole;
    this.departures = departures == null ? NONE : departures;
    this.suspension = suspension;
  }

  @Override
  public void judge(Timeline timeline, int asOf, Verdicts out) {
    rule.judge(timeline, asOf, out);
    if (suspension != null) {
      suspension.judge(number, timeline, asOf, out);
    }
    int waiver = departures == NONE ? NONE : timeline.departures(departures).waiverOn(asOf, asOf);
    if (waiver >= 0 && timeline.spells(whole).at(asOf) >= 0 && isRunning(timeline, asOf)) {
      out.add(number, Days.NEVER, Status.WAIVED, Anchor.VARIATION, waiver, 0, asOf);
    }
  }

  private boolean isRunning(Timeline timeline, int asOf) {
    return !(rule instanceof RecurrenceRule gaps) || gaps.isRunning(timeline, asOf);
  }

  private static boolean isWaiver(Verdict verdict) {
    return verdict.anchorKind() == Anchor.VARIATION;
  }

  private @Nullable Suspension suspensionOf(Verdict verdict) {
    return verdict.anchorKind() == Anchor.SUSPENSION ? suspension : null;
  }

  @Override
  public int trigger(Timeline timeline, Verdict verdict) {
    var still = suspensionOf(verdict);
    if (still != null) {
      return still.fact(timeline, verdict.anchor());
    }
    return isWaiver(verdict)
        ? timeline.departures(departures).get(verdict.anchor()).fact()
        : rule.trigger(timeline, verdict);
  }

  @Override
  public int opens(Timeline timeline, Verdict verdict) {
    var still = suspensionOf(verdict);
    if (still != null) {
      return still.from(timeline, verdict.anchor());
    }
    return isWaiver(verdict)
        ? timeline.departures(departures).get(verdict.anchor()).from()
        : rule.opens(timeline, verdict);
  }

  @Override
  public int begins(Timeline timeline, Verdict verdict) {
    return isStanding(verdict) ? opens(timeline, verdict) : rule.begins(timeline, verdict);
  }

  private boolean isStanding(Verdict verdict) {
    return isWaiver(verdict) || suspensionOf(verdict) != null;
  }

  @Override
  public List<Step> reasons(Timeline timeline, Verdict verdict) {
    var still = suspensionOf(verdict);
    if (still != null) {
      return List.of(still.step(timeline, verdict.anchor()));
    }
    return isWaiver(verdict)
        ? List.of(
            Departing.waived(
                timeline, timeline.departures(departures).get(verdict.anchor()), verdict.answer()))
        : rule.reasons(timeline, verdict);
  }

  @Override
  public Optional<String> part(Timeline timeline, Verdict verdict) {
    return isStanding(verdict) ? Optional.empty() : rule.part(timeline, verdict);
  }

  @Override
  public Optional<String> member(Verdict verdict) {
    return isStanding(verdict) ? Optional.empty() : rule.member(verdict);
  }

  @Override
  public int target(Timeline timeline, Verdict verdict) {
    return isStanding(verdict) ? Days.NEVER : rule.target(timeline, verdict);
  }

  @Override
  public int metBy(Timeline timeline, Verdict verdict) {
    return isStanding(verdict) ? NONE : rule.metBy(timeline, verdict);
  }
}
