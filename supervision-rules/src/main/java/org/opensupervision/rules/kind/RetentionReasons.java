package org.opensupervision.rules.kind;

import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.vocabulary.Vocabulary;

/** Tells how long something is kept, what holds it, and what was destroyed too early. */
final class RetentionReasons {
  private final RetentionRule rule;
  private final Timeline timeline;
  private final Verdict verdict;
  private final List<Step> steps = new ArrayList<>();

  RetentionReasons(RetentionRule rule, Timeline timeline, Verdict verdict) {
    this.rule = rule;
    this.timeline = timeline;
    this.verdict = verdict;
  }

  List<Step> steps() {
    if (verdict.anchorKind() == Anchor.TRIGGER) {
      addKeeping(rule.keeping(timeline, verdict));
    }
    if (verdict.status() == Status.MISSED) {
      steps.add(destroyed());
    }
    return steps;
  }

  private void addKeeping(Keeping keeping) {
    addEvents(keeping);
    var calendar = rule.context().calendar();
    steps.addAll(
        Counting.of(rule.kept().keep().term(), keeping.counted(), keeping.end(), calendar));
    keeping.passed().forEach(hold -> steps.add(held(hold)));
    if (keeping.held().isPresent()) {
      addHeld(keeping);
      return;
    }
    steps.add(Step.of(StepCode.OPENS, Detail.of("date", Days.date(keeping.opens()))));
    rule.kept()
        .within()
        .ifPresent(
            within ->
                steps.addAll(Counting.of(within.term(), keeping.opens(), keeping.due(), calendar)));
  }

  private void addHeld(Keeping keeping) {
    keeping
        .held()
        .filter(hold -> !keeping.passed().contains(hold))
        .ifPresent(hold -> steps.add(held(hold)));
  }

  private void addEvents(Keeping keeping) {
    Series starts = rule.starts(timeline);
    var fact = timeline.fact(starts.fact(verdict.anchor()));
    var first = rule.context().name(rule.after().subList(0, 1));
    steps.add(Counting.event(StepCode.TRIGGER, first, fact, starts.day(verdict.anchor())));
    if (keeping.countedBy() >= 0) {
      Fact last = timeline.fact(rule.later(timeline).fact(keeping.countedBy()));
      steps.add(Counting.event(StepCode.LAST_EVENT, word(last), last, keeping.counted()));
    }
  }

  private static Step held(Holds.Hold hold) {
    var details = new ArrayList<Detail>();
    details.add(Detail.of("event", word(hold.fact())));
    details.add(Detail.of("fact", hold.fact().getId()));
    details.add(Detail.of("from", Days.date(hold.from())));
    if (hold.to() != Days.NEVER) {
      details.add(Detail.of("until", Days.date(hold.to())));
    }
    return Step.of(StepCode.HELD, details.toArray(Detail[]::new));
  }

  private Step destroyed() {
    Series destroyed = rule.destroyed(timeline);
    int position = destroyed.firstAfter(verdict.answer() - 1);
    if (verdict.anchorKind() == Anchor.EVENT) {
      position = verdict.anchor();
    }
    Fact fact = timeline.fact(destroyed.fact(position));
    return Counting.event(StepCode.DESTROYED, word(fact), fact, verdict.answer());
  }

  private static String word(Fact fact) {
    return Vocabulary.kindOf(fact).getWord();
  }
}
