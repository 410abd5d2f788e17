package org.opensupervision.rules.kind;

import org.opensupervision.model.assessment.Status;
import org.opensupervision.rules.timeline.Timeline;

/**
 * One version of a clause that others go before or come after.
 *
 * <p>What has begun under a version keeps to it, however long it lasts; what begins later is the
 * next version's. A version that rules from now on takes over what is running on its first day and
 * was not broken by then.
 */
final class VersionRule extends WrappedRule {
  private final Version version;

  VersionRule(Rule rule, Version version) {
    super(rule);
    this.version = version;
  }

  Rule rule() {
    return rule;
  }

  @Override
  public void judge(Timeline timeline, int asOf, Verdicts out) {
    var all = new Verdicts();
    rule.judge(timeline, asOf, all);
    for (int i = 0; i < all.size(); i++) {
      var verdict = all.get(i);
      int opens = isOfTheDay(verdict) ? asOf : rule.begins(timeline, verdict);
      if (opens >= version.to() || opens < version.from()) {
        takeOver(timeline, verdict, opens, asOf, out, all.rule(i));
      } else if (!isTakenOver(timeline, verdict, asOf)) {
        add(verdict, verdict.due(), verdict.status(), all.rule(i), out);
      }
    }
  }

  /** What stands on a day without a date is said by the version of the day. */
  private boolean isOfTheDay(Verdict verdict) {
    return verdict.status() == Status.NOT_CHECKABLE
        || verdict.anchorKind() == Anchor.SUSPENSION
        || verdict.anchorKind() == Anchor.VARIATION;
  }

  /** Whether the next version, which rules from now on, has this one. */
  private boolean isTakenOver(Timeline timeline, Verdict verdict, int asOf) {
    return version.nextRulesFromNow()
        && asOf >= version.to()
        && verdict.due() >= version.to()
        && runsOn(timeline, verdict, version.to());
  }

  private void takeOver(
      Timeline timeline, Verdict verdict, int opens, int asOf, Verdicts out, int number) {
    boolean takes =
        version.rulesFromNow()
            && asOf >= version.from()
            && opens < version.from()
            && runsOn(timeline, verdict, version.from())
            && isUnbrokenBefore(timeline, verdict, asOf);
    if (takes) {
      int due = Math.max(verdict.due(), version.from() - 1);
      add(verdict, due, status(timeline, verdict, due, asOf), number, out);
    }
  }

  private boolean runsOn(Timeline timeline, Verdict verdict, int day) {
    if (verdict.isMet()) {
      return rule.metOn(timeline, verdict) >= day;
    }
    return verdict.status() != Status.MISSED || verdict.answer() >= day;
  }

  /** Whether the version before had it due only when this one begins, or later. */
  private boolean isUnbrokenBefore(Timeline timeline, Verdict verdict, int asOf) {
    Rule rulesBefore = version.before();
    if (rulesBefore == null) {
      return true;
    }
    var before = new Verdicts();
    rulesBefore.judge(timeline, asOf, before);
    for (int i = 0; i < before.size(); i++) {
      boolean same =
          before.anchorKind(i) == verdict.anchorKind()
              && before.anchor(i) == verdict.anchor()
              && rulesBefore.member(before.get(i)).equals(rule.member(verdict));
      if (same) {
        return before.due(i) >= version.from();
      }
    }
    return true;
  }

  private Status status(Timeline timeline, Verdict verdict, int due, int asOf) {
    if (verdict.isMet()) {
      return rule.metOn(timeline, verdict) > due ? Status.MET_LATE : Status.MET;
    }
    return verdict.status() == Status.OVERDUE && asOf <= due ? Status.OPEN : verdict.status();
  }

  private static void add(Verdict verdict, int due, Status status, int number, Verdicts out) {
    out.add(
        number,
        due,
        status,
        verdict.anchorKind(),
        verdict.anchor(),
        verdict.stage(),
        verdict.answer());
  }
}
