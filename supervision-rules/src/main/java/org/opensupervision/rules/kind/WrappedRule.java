package org.opensupervision.rules.kind;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.timeline.Timeline;

/** A rule that decides otherwise than another one, and in all else is that rule. */
abstract sealed class WrappedRule implements Rule permits VersionRule, ExcusedRule, PausedRule {
  final Rule rule;

  WrappedRule(Rule rule) {
    this.rule = rule;
  }

  @Override
  public Clause clause() {
    return rule.clause();
  }

  @Override
  public int trigger(Timeline timeline, Verdict verdict) {
    return rule.trigger(timeline, verdict);
  }

  @Override
  public int opens(Timeline timeline, Verdict verdict) {
    return rule.opens(timeline, verdict);
  }

  @Override
  public int begins(Timeline timeline, Verdict verdict) {
    return rule.begins(timeline, verdict);
  }

  @Override
  public int target(Timeline timeline, Verdict verdict) {
    return rule.target(timeline, verdict);
  }

  @Override
  public Optional<String> part(Timeline timeline, Verdict verdict) {
    return rule.part(timeline, verdict);
  }

  @Override
  public Optional<String> member(Verdict verdict) {
    return rule.member(verdict);
  }

  @Override
  public int metBy(Timeline timeline, Verdict verdict) {
    return rule.metBy(timeline, verdict);
  }

  @Override
  public int metOn(Timeline timeline, Verdict verdict) {
    return rule.metOn(timeline, verdict);
  }

  @Override
  public int intervalsMissed(Timeline timeline, Verdict verdict, int end) {
    return rule.intervalsMissed(timeline, verdict, end);
  }

  @Override
  public List<Step> reasons(Timeline timeline, Verdict verdict) {
    return rule.reasons(timeline, verdict);
  }

  @Override
  public int duty() {
    return rule.duty();
  }

  @Override
  public Optional<ClauseId> replacedBy(Timeline timeline, int asOf) {
    return rule.replacedBy(timeline, asOf);
  }

  @Override
  public Optional<Step> exhausted(int today) {
    return rule.exhausted(today);
  }

  @Override
  public Step notBegun(Timeline timeline, int today) {
    return rule.notBegun(timeline, today);
  }

  @Override
  public int applies() {
    return rule.applies();
  }

  @Override
  public Step notBegun() {
    return rule.notBegun();
  }
}
