package org.opensupervision.rules.kind;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Retention;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Spells;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;
import org.opensupervision.rules.vocabulary.SubjectKind;

/**
 * Something is kept for a term and then destroyed, never earlier and never under a legal hold.
 *
 * <p>Each occurrence of what it is kept after is one duty, if the clause applies on its day. It
 * lies ahead until the time to keep it is over, is suspended while a hold is in place, and is
 * missed for good if it is destroyed before. A hold that is placed in time puts the day off to the
 * one after it is lifted; one that is placed later changes nothing of what is overdue. Where a
 * layer above has it kept for longer, that takes its place.
 */
final class RetentionRule implements Rule {
  private final int number;
  private final Clause clause;
  private final RuleContext context;
  private final Kept own;
  private final List<Kept> versions;
  private final Optional<String> part;
  private final List<EventPattern> after;
  private final int applies;
  private final Above above;
  private final int life;
  private final int starts;
  private final int later;
  private final int destroyed;
  private final int placed;
  private final int lifted;

  RetentionRule(
      int number, Clause clause, Retention asked, TimelinePlan plan, RuleContext context) {
    this.number = number;
    this.clause = clause;
    this.context = context;
    this.own =
        new Kept(
            Days.ALWAYS,
            Days.NEVER,
            context.table(asked.getKeepFor()),
            context.table(asked.getWithin()));
    this.versions = Kept.of(clause, context);
    this.part = asked.getPart();
    this.after = asked.getAfter();
    this.applies = Applicability.slot(clause, plan, context);
    this.above = context.above();
    this.life = plan.life();
    this.starts = plan.series(after.subList(0, 1));
    this.later = plan.series(after.subList(1, after.size()));
    boolean ofCase = Rules.subjectOf(asked, context.language()) == SubjectKind.CASE;
    this.destroyed = plan.series(event(ofCase ? "case record destroyed" : "file destroyed"));
    this.placed = plan.series(event(ofCase ? "case hold placed" : "legal hold placed"));
    this.lifted = plan.series(event(ofCase ? "case hold lifted" : "legal hold lifted"));
  }

  private static List<EventPattern> event(String word) {
    return List.of(EventPattern.builder().event(word).build());
  }

  @Override
  public Clause clause() {
    return clause;
  }

  @Override
  public void judge(Timeline timeline, int asOf, Verdicts out) {
    Series series = starts(timeline);
    if (series.size() == 0 && destroyed(timeline).size() == 0) {
      return;
    }
    var destructions = Destructions.known(this, timeline, asOf);
    for (int i = 0; i < series.size(); i++) {
      if (series.seen(i) <= asOf && series.day(i) <= asOf && appliesOn(timeline, series.seen(i))) {
        judge(timeline, i, destructions, asOf, out);
      }
    }
    for (int early : destructions.beforeItsTime()) {
      int day = destroyed(timeline).day(early);
      out.add(number, Days.NEVER, Status.MISSED, Anchor.EVENT, early, 0, day);
    }
  }

  private void judge(
      Timeline timeline, int start, Destructions destructions, int asOf, Verdicts out) {
    int by = destructions.of(start);
    int day = by < 0 ? asOf : destroyed(timeline).day(by);
    Keeping keeping = Keeping.of(this, timeline, start, day);
    if (by < 0) {
      out.add(number, keeping.due(), status(keeping, asOf), Anchor.TRIGGER, start, 0, asOf);
    } else if (destructions.isEarly(by)) {
      out.add(number, keeping.due(), Status.MISSED, Anchor.TRIGGER, start, 0, day);
    } else {
      Status met = day > keeping.due() ? Status.MET_LATE : Status.MET;
      out.add(number, keeping.due(), met, Anchor.TRIGGER, start, 0, by);
    }
  }

  private static Status status(Keeping keeping, int asOf) {
    if (keeping.held().isPresent()) {
      return Status.SUSPENDED;
    }
    if (asOf < keeping.opens()) {
      return Status.UPCOMING;
    }
    return asOf > keeping.due() ? Status.OVERDUE : Status.OPEN;
  }

  /** What is kept and for how long, as it was known when the verdict was given. */
  Keeping keeping(Timeline timeline, Verdict verdict) {
    int day = verdict.isMet() ? metOn(timeline, verdict) : verdict.answer();
    return Keeping.of(this, timeline, verdict.anchor(), day);
  }

  /** How long it is kept what begins to be kept on a day: as the version of the day says. */
  Kept kept(int day) {
    for (Kept version : versions) {
      if (version.isOf(day)) {
        return version;
      }
    }
    return own;
  }

  boolean appliesOn(Timeline timeline, int day) {
    return timeline.spells(applies).at(day) >= 0 && above.at(timeline, day).isEmpty();
  }

  Holds holds(Timeline timeline, int asOf) {
    return Holds.known(timeline, timeline.series(placed), timeline.series(lifted), asOf);
  }

  Series starts(Timeline timeline) {
    return timeline.series(starts);
  }

  Series later(Timeline timeline) {
    return timeline.series(later);
  }

  Series destroyed(Timeline timeline) {
    return timeline.series(destroyed);
  }

  Spells lives(Timeline timeline) {
    return timeline.spells(life);
  }

  RuleContext context() {
    return context;
  }

  /** How long this version keeps it. */
  Kept kept() {
    return own;
  }

  Optional<String> part() {
    return part;
  }

  List<EventPattern> after() {
    return after;
  }

  @Override
  public int trigger(Timeline timeline, Verdict verdict) {
    return verdict.anchorKind() == Anchor.TRIGGER
        ? starts(timeline).fact(verdict.anchor())
        : destroyed(timeline).fact(verdict.anchor());
  }

  @Override
  public int opens(Timeline timeline, Verdict verdict) {
    return verdict.anchorKind() == Anchor.TRIGGER
        ? keeping(timeline, verdict).opens()
        : verdict.answer();
  }

  @Override
  public int begins(Timeline timeline, Verdict verdict) {
    return verdict.anchorKind() == Anchor.TRIGGER
        ? starts(timeline).day(verdict.anchor())
        : verdict.answer();
  }

  @Override
  public int metBy(Timeline timeline, Verdict verdict) {
    return verdict.isMet() ? destroyed(timeline).fact(verdict.answer()) : -1;
  }

  @Override
  public int metOn(Timeline timeline, Verdict verdict) {
    return destroyed(timeline).day(verdict.answer());
  }

  @Override
  public List<Step> reasons(Timeline timeline, Verdict verdict) {
    return new RetentionReasons(this, timeline, verdict).steps();
  }

  @Override
  public Optional<ClauseId> replacedBy(Timeline timeline, int asOf) {
    int day = lastStart(timeline, asOf);
    return timeline.spells(applies).at(day) >= 0 ? above.at(timeline, day) : Optional.empty();
  }

  private int lastStart(Timeline timeline, int asOf) {
    Series series = starts(timeline);
    int last = asOf;
    for (int i = 0; i < series.size(); i++) {
      last = series.seen(i) <= asOf && series.day(i) <= asOf ? series.seen(i) : last;
    }
    return last;
  }

  @Override
  public int applies() {
    return applies;
  }

  @Override
  public Step notBegun() {
    return Step.of(StepCode.NOT_BEGUN, Detail.of("event", context.name(after.subList(0, 1))));
  }
}
