package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Departure;
import org.opensupervision.rules.timeline.Departures;
import org.opensupervision.rules.timeline.Spells;
import org.opensupervision.rules.timeline.Timeline;

/**
 * A rule of duties that belong to a day or a period, of which decisions take some away.
 *
 * <p>A duty is waived for good if it opens while a decision runs, or would only be broken then; a
 * period, if the decision runs on any day of it, unless what is asked was there before. An absence
 * that suspends a period leaves what is reached all the same; the rest is suspended as long as the
 * period lasts, and then falls away.
 */
final class ExcusedRule extends WrappedRule {
  private static final int NONE = -1;
  private static final int MOST_STAGES = 255;

  /** Which days of a duty count. */
  enum Reach {
    /** The day on which it falls due. */
    DAY,

    /** The day on which it opens, and the first one on which it is broken. */
    DEADLINE,

    /** Every day from the first to the last. */
    PERIOD
  }

  private final int number;
  private final Reach reach;
  private final int departures;
  private final @Nullable Suspension suspension;

  ExcusedRule(
      Rule rule,
      int number,
      Reach reach,
      @Nullable Integer departures,
      @Nullable Suspension suspension) {
    super(rule);
    this.number = number;
    this.reach = reach;
    this.departures = departures == null ? NONE : departures;
    this.suspension = suspension;
  }

  @Override
  public void judge(Timeline timeline, int asOf, Verdicts out) {
    var all = new Verdicts();
    rule.judge(timeline, asOf, all);
    for (int i = 0; i < all.size(); i++) {
      Verdict one = all.get(i);
      int waiver = waiver(timeline, one, asOf);
      if (waiver >= 0) {
        add(one.inStage(waiver), Status.WAIVED, metOrAnswer(timeline, one), out);
      } else if (!isSuspended(timeline, one, asOf)) {
        add(one, one.status(), one.answer(), out);
      } else if (asOf <= one.due()) {
        add(one, Status.SUSPENDED, asOf, out);
      }
    }
  }

  private void add(Verdict one, Status status, int answer, Verdicts out) {
    int stage = Math.min(one.stage(), MOST_STAGES);
    out.add(number, one.due(), status, one.anchorKind(), one.anchor(), stage, answer);
  }

  /**
   * For what is waived no event answers, and its stage is the position of the decision; the day up
   * to which it was looked at is kept.
   */
  private int metOrAnswer(Timeline timeline, Verdict one) {
    return one.isMet() ? rule.metOn(timeline, one) : one.answer();
  }

  /** The decision that takes a duty away; -1 if none does. */
  private int waiver(Timeline timeline, Verdict one, int asOf) {
    boolean undated = one.due() == Days.NEVER && one.status() != Status.SUSPENDED;
    if (departures == NONE || undated) {
      return NONE;
    }
    Departures decided = timeline.departures(departures);
    return switch (reach) {
      case DAY -> decided.waiverOn(one.due(), asOf);
      case DEADLINE -> ofDeadline(timeline, one, decided, asOf);
      case PERIOD -> ofPeriod(timeline, one, decided, asOf);
    };
  }

  private int ofDeadline(Timeline timeline, Verdict one, Departures decided, int asOf) {
    int opening = decided.waiverOn(rule.begins(timeline, one), asOf);
    return opening >= 0 || one.status() == Status.MET || one.due() == Days.NEVER
        ? opening
        : decided.waiverOn(one.due() + 1, asOf);
  }

  private int ofPeriod(Timeline timeline, Verdict one, Departures decided, int asOf) {
    int waiver = decided.waiverWithin(rule.opens(timeline, one), one.due(), asOf);
    boolean before =
        waiver >= 0 && isDecided(one) && decidedOn(timeline, one) < decided.get(waiver).from();
    return before ? NONE : waiver;
  }

  private static boolean isDecided(Verdict one) {
    return one.isMet() || one.status() == Status.MISSED;
  }

  private int decidedOn(Timeline timeline, Verdict one) {
    return one.isMet() ? rule.metOn(timeline, one) : one.answer();
  }

  private boolean isSuspended(Timeline timeline, Verdict one, int asOf) {
    return !one.isMet() && away(timeline, one, asOf) >= 0;
  }

  /** The first absence on a day of a period, as far as it has come; -1 if there is none. */
  private int away(Timeline timeline, Verdict one, int asOf) {
    if (suspension == null) {
      return NONE;
    }
    Spells away = timeline.spells(suspension.slot());
    int last = Math.min(one.due(), asOf);
    for (int i = 0; i < away.size() && away.from(i) <= last; i++) {
      if (away.end(i, asOf) > rule.opens(timeline, one)) {
        return i;
      }
    }
    return NONE;
  }

  @Override
  public List<Step> reasons(Timeline timeline, Verdict verdict) {
    boolean waived = verdict.status() == Status.WAIVED;
    var inside = waived ? verdict.inStage(0) : verdict;
    var steps = new ArrayList<Step>(rule.reasons(timeline, inside));
    if (waived) {
      Departure waiver = timeline.departures(departures).get(verdict.stage());
      steps.add(Departing.waived(timeline, waiver, waiver.from()));
    } else if (verdict.status() == Status.SUSPENDED && suspension != null) {
      steps.add(suspension.step(timeline, away(timeline, verdict, verdict.answer())));
    }
    return steps;
  }
}
