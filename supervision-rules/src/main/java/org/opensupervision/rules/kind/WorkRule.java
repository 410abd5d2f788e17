package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.rules.timeline.Amounts;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Departure;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Spells;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;

/**
 * An amount is owed for every unit of work done.
 *
 * <p>Each full unit is one duty: it opens on the day on which it is complete, is due on that day,
 * and is met as soon as everything that counts since the clause began to apply comes to the amount
 * for all units up to it. What was done ahead of the work counts; what is missing can be made good.
 * A decision gives a smaller amount for the units that are complete while it runs.
 */
final class WorkRule implements Rule {
  private final int number;
  private final Clause clause;
  private final Amount size;
  private final int work;
  private final int workAmounts;
  private final String workName;
  private final Measure measure;
  private final Measure ofOne;
  private final AmountSteps steps;
  private final Counted counted;
  private final Decided decided;
  private final int applies;

  WorkRule(
      int number,
      Clause clause,
      Recurrence asked,
      Amount size,
      TimelinePlan plan,
      RuleContext context) {
    List<EventPattern> done = asked.getWork().map(List::of).orElseThrow();
    this.number = number;
    this.clause = clause;
    this.size = size;
    this.work = plan.series(done);
    this.workAmounts = plan.amounts(work, done, size.isOfMinutes(), 0, List.of());
    this.workName = context.name(done);
    this.measure = new Measure(asked, plan, context);
    this.ofOne = measure.ofOne();
    this.steps = new AmountSteps(measure);
    this.decided = Decided.of(clause, "at least", plan);
    this.counted = Counted.apart(clause, asked, plan, context);
    this.applies = counted.applies();
  }

  @Override
  public Clause clause() {
    return clause;
  }

  @Override
  public void judge(Timeline timeline, int asOf, Verdicts out) {
    Spells spells = timeline.spells(applies);
    int before = 0;
    for (int i = 0; i < spells.size() && spells.from(i) <= asOf; i++) {
      before += judge(timeline, i, before, asOf, out);
    }
  }

  /** Judges the units of one spell and returns how many there are. */
  private int judge(Timeline timeline, int spell, int before, int asOf, Verdicts out) {
    int from = timeline.spells(applies).from(spell);
    int end = timeline.spells(applies).end(spell, asOf);
    int known = Math.min(asOf, end - 1);
    int unit = 0;
    for (int day = completed(timeline, from, known, unit + 1);
        day <= known;
        day = completed(timeline, from, known, unit + 1)) {
      unit++;
      judge(timeline, from, end, before, unit, day, asOf, out);
    }
    return unit;
  }

  private void judge(
      Timeline timeline, int from, int end, int before, int unit, int due, int asOf, Verdicts out) {
    int known = Math.min(asOf, end - 1);
    int answer = ofOne.reached(timeline, from, known, asked(timeline, from, due, unit));
    int anchor = before + unit;
    if (answer >= 0) {
      boolean late = measure.events(timeline).day(answer) > due;
      Status status = late ? Status.MET_LATE : Status.MET;
      out.add(number, due, status, Anchor.UNIT, anchor, 0, answer);
    } else if (end == Days.NEVER) {
      Status status = asOf > due ? Status.OVERDUE : Status.OPEN;
      out.add(number, due, status, Anchor.UNIT, anchor, 0, asOf);
    } else if (due + 1 < end) {
      out.add(number, due, Status.MISSED, Anchor.UNIT, anchor, 0, end - 1);
    }
  }

  /** What is asked for all units up to one, in percent of one minute or event. */
  private long asked(Timeline timeline, int from, int due, int units) {
    long number = (long) units * measure.amount().getNumber();
    for (int unit = 1; unit <= units && !decided.isNever(); unit++) {
      var less = less(timeline, completed(timeline, from, due, unit));
      number -= measure.amount().getNumber() - Decided.amount(less, measure.amount()).getNumber();
    }
    return number * Measure.FULL;
  }

  /** The decision by which less is asked for a unit of work that is complete on a day; or null. */
  private @Nullable Departure less(Timeline timeline, int day) {
    return decided.less(timeline, day, measure.amount(), false);
  }

  /** The day on which so many units of work were complete; {@link Days#NEVER} if they were not. */
  private int completed(Timeline timeline, int from, int known, int units) {
    int event = completing(timeline, from, known, units);
    return event < 0 ? Days.NEVER : timeline.series(work).day(event);
  }

  private int completing(Timeline timeline, int from, int known, int units) {
    Series done = timeline.series(work);
    Amounts amounts = timeline.amounts(workAmounts);
    long missing = (long) units * size.getNumber() * Amounts.WHOLE;
    for (int i = done.firstAfter(from - 1); i < done.size() && done.day(i) <= known; i++) {
      missing -= amounts.worth(i);
      if (missing <= 0) {
        return i;
      }
    }
    return -1;
  }

  /** The spell and the number within it of a unit that was numbered through all spells. */
  private Unit unit(Timeline timeline, Verdict verdict) {
    Spells spells = timeline.spells(applies);
    int left = verdict.anchor();
    for (int i = 0; i < spells.size(); i++) {
      int last = spells.end(i, Days.NEVER) - 1;
      int event = completing(timeline, spells.from(i), Math.min(last, verdict.due()), left);
      if (event >= 0) {
        return new Unit(spells.from(i), left, event);
      }
      left -= complete(timeline, spells.from(i), last);
    }
    throw new IllegalStateException("Every unit that was judged is in one of the spells.");
  }

  private int complete(Timeline timeline, int from, int last) {
    int units = 0;
    while (completed(timeline, from, last, units + 1) <= last && units < Days.NEVER) {
      units++;
    }
    return units;
  }

  private record Unit(int from, int number, int event) {}

  @Override
  public int trigger(Timeline timeline, Verdict verdict) {
    return timeline.series(work).fact(unit(timeline, verdict).event());
  }

  @Override
  public Optional<String> part(Timeline timeline, Verdict verdict) {
    return Optional.of(Integer.toString(unit(timeline, verdict).number()));
  }

  @Override
  public int opens(Timeline timeline, Verdict verdict) {
    return verdict.due();
  }

  @Override
  public int metBy(Timeline timeline, Verdict verdict) {
    return verdict.isMet() ? measure.events(timeline).fact(verdict.answer()) : -1;
  }

  @Override
  public int metOn(Timeline timeline, Verdict verdict) {
    return Math.max(verdict.due(), measure.events(timeline).day(verdict.answer()));
  }

  @Override
  public List<Step> reasons(Timeline timeline, Verdict verdict) {
    Unit unit = unit(timeline, verdict);
    int known = verdict.isMet() ? metOn(timeline, verdict) : verdict.answer();
    var fact = timeline.fact(timeline.series(work).fact(unit.event()));
    var told = new ArrayList<Step>();
    told.addAll(counted.steps(timeline, unit.from()));
    told.add(steps.asked(Detail.of("size", size.getText()), Detail.of("event", workName)));
    told.add(
        Step.of(
            StepCode.WORKED,
            Detail.of("unit", unit.number()),
            Detail.of("size", size.getText()),
            Detail.of("event", workName),
            Detail.of("fact", fact.getId()),
            Detail.of("date", Days.date(verdict.due()))));
    told.addAll(decided.steps(timeline, less(timeline, verdict.due()), verdict.due()));
    long asked = asked(timeline, unit.from(), verdict.due(), unit.number());
    told.addAll(new AmountSteps(ofOne).sum(timeline, unit.from(), known, asked));
    return told;
  }

  /** What was done since the last full unit, in the spell of the day. */
  @Override
  public Step notBegun(Timeline timeline, int today) {
    int spell = timeline.spells(applies).at(today);
    long done = spell < 0 ? 0 : done(timeline, timeline.spells(applies).from(spell), today);
    long found = done % wanted();
    return found == 0
        ? notBegun()
        : Step.of(
            StepCode.WORK_SO_FAR,
            Detail.of("event", workName),
            Detail.of("found", AmountSteps.text(found, size.isOfMinutes())),
            Detail.of("wanted", AmountSteps.text(wanted(), size.isOfMinutes())));
  }

  private long done(Timeline timeline, int from, int known) {
    Series events = timeline.series(work);
    long done = 0;
    for (int i = events.firstAfter(from - 1); i < events.size() && events.day(i) <= known; i++) {
      done += timeline.amounts(workAmounts).worth(i);
    }
    return done;
  }

  private long wanted() {
    return (long) size.getNumber() * Amounts.WHOLE;
  }

  @Override
  public int applies() {
    return applies;
  }

  @Override
  public Step notBegun() {
    return counted.notBegun(
        Step.of(StepCode.NOT_BEGUN, Detail.of("event", workName + " (" + size.getText() + ")")));
  }
}
