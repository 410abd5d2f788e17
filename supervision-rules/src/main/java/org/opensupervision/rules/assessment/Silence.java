package org.opensupervision.rules.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.policy.Access;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.rules.explanation.ClauseSteps;
import org.opensupervision.rules.kind.ConditionWords;
import org.opensupervision.rules.kind.Rule;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.FailedCondition;
import org.opensupervision.rules.timeline.Spells;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.timeline.TimelinePlan;
import org.opensupervision.rules.vocabulary.StateAttribute;
import org.opensupervision.rules.vocabulary.SubjectKind;

/** Tells why a clause has nothing open for a subject. */
final class Silence {
  private static final Set<Status> OPEN =
      EnumSet.complementOf(EnumSet.of(Status.MET, Status.MET_LATE, Status.MISSED, Status.WAIVED));

  private final RuleBook book;
  private final Timeline timeline;
  private final LocalDate asOf;
  private final int today;

  Silence(RuleBook book, Timeline timeline, LocalDate asOf) {
    this.book = book;
    this.timeline = timeline;
    this.asOf = asOf;
    this.today = Days.of(asOf);
  }

  Explanation of(ClauseId id, List<Found> found) {
    return book.rule(id, asOf).map(rule -> of(id, rule, found)).orElseGet(() -> permission(id));
  }

  /** A clause without a rule says who may read; nothing is owed by it. */
  private Explanation permission(ClauseId id) {
    Policy policy =
        book.stack().getPolicies().stream()
            .filter(one -> one.clause(id).isPresent())
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "The clause (" + id + ") must be one of the policy's."));
    Clause clause = policy.clause(id).orElseThrow();
    var steps = new ArrayList<Step>(ClauseSteps.of(clause, policy));
    String part = ((Access) clause.getRequirement()).getPart();
    steps.add(Step.of(StepCode.PERMISSION, Detail.of("part", part)));
    return Explanation.of(steps);
  }

  private Explanation of(ClauseId id, Rule rule, List<Found> found) {
    var own = found.stream().filter(one -> one.rule().clause().getId().equals(id)).toList();
    var open =
        own.stream()
            .filter(one -> OPEN.contains(one.status()))
            .min(Comparator.comparingInt(Found::due));
    if (open.isPresent()) {
      var steps = new ArrayList<Step>(Telling.why(open.get(), book));
      steps.addAll(steps.size() - 1, uncounted(rule));
      return Explanation.of(steps);
    }
    var steps = new ArrayList<Step>(ClauseSteps.of(rule.clause(), book.policyOf(rule)));
    steps.addAll(uncounted(rule));
    steps.addAll(Decisions.of(book, timeline, rule, today, Days.ALWAYS, today));
    steps.add(reason(rule, own));
    return Explanation.of(steps);
  }

  private List<Step> uncounted(Rule rule) {
    return Uncounted.of(rule.clause(), book.languageOf(rule), timeline, today);
  }

  private Step reason(Rule rule, List<Found> own) {
    return otherSubject(rule)
        .or(this::nothingKnown)
        .or(() -> notInForce(rule))
        .or(() -> replaced(rule))
        .or(() -> metAfterwards(own))
        .or(this::notThere)
        .or(() -> notApplicable(rule))
        .or(() -> rule.exhausted(today))
        .or(() -> Decisions.waived(book, timeline, rule, today))
        .or(() -> alreadyMissed(own))
        .or(() -> alreadyMet(own))
        .or(() -> waivedBefore(own))
        .orElseGet(() -> rule.notBegun(timeline, today));
  }

  private Optional<Step> otherSubject(Rule rule) {
    SubjectKind wanted = book.subject(rule);
    SubjectKind found = SubjectKind.of(timeline.getSubject());
    return wanted == found
        ? Optional.empty()
        : Optional.of(mismatch("subject", wanted.getWord(), found.getWord()));
  }

  private Optional<Step> nothingKnown() {
    boolean known = timeline.size() > 0 && !timeline.fact(0).getOccurredOn().isAfter(asOf);
    return known
        ? Optional.empty()
        : Optional.of(
            Step.of(
                StepCode.NOTHING_KNOWN, Detail.of("subject", timeline.getSubject().getValue())));
  }

  private Optional<Step> notInForce(Rule rule) {
    Clause clause = rule.clause();
    LocalDate from = clause.getEffectiveFrom().orElse(book.policyOf(rule).getEffectiveFrom());
    if (asOf.isBefore(from)) {
      return Optional.of(Step.of(StepCode.NOT_IN_FORCE, Detail.of("from", from)));
    }
    return clause
        .getEffectiveUntil()
        .filter(asOf::isAfter)
        .or(() -> book.policyOf(rule).getEffectiveUntil().filter(asOf::isAfter))
        .map(until -> Step.of(StepCode.NOT_IN_FORCE, Detail.of("until", until)));
  }

  private Optional<Step> replaced(Rule rule) {
    return rule.replacedBy(timeline, today)
        .map(by -> Step.of(StepCode.REPLACED, Detail.of("clause", by)));
  }

  /** The person is not employed, or the case not open. */
  private Optional<Step> notThere() {
    SubjectKind subject = SubjectKind.of(timeline.getSubject());
    Spells lives = timeline.spells(book.plan(subject).life());
    if (lives.at(today) >= 0) {
      return Optional.empty();
    }
    int end = lastEnd(lives);
    if (end != Days.NEVER) {
      return Optional.of(Step.of(StepCode.ENDED, Detail.of("date", Days.date(end - 1))));
    }
    String begins = subject == SubjectKind.PERSON ? "employed" : "case opened";
    return Optional.of(Step.of(StepCode.NOT_BEGUN, Detail.of("event", begins)));
  }

  /** What only falls due when somebody leaves has not ended with that. */
  private Optional<Step> metAfterwards(List<Found> own) {
    SubjectKind subject = SubjectKind.of(timeline.getSubject());
    Spells lives = timeline.spells(book.plan(subject).life());
    int end = lives.at(today) >= 0 ? Days.NEVER : lastEnd(lives);
    var since =
        own.stream()
            .filter(one -> one.verdict().isMet())
            .filter(one -> one.rule().metOn(timeline, one.verdict()) >= end)
            .toList();
    return alreadyMet(since);
  }

  private int lastEnd(Spells lives) {
    int end = Days.NEVER;
    for (int i = 0; i < lives.size() && lives.end(i, today) <= today; i++) {
      end = lives.end(i, today);
    }
    return end;
  }

  private Optional<Step> notApplicable(Rule rule) {
    return rule.clause()
        .getAppliesTo()
        .flatMap(condition -> FailedCondition.of(condition, timeline, plan(rule), today))
        .map(failed -> notApplicable(rule, failed));
  }

  private Step notApplicable(Rule rule, FailedCondition failed) {
    String wanted = ConditionWords.of(failed.part());
    var noted = failed.unknown().stream().filter(name -> isNoted(rule, name)).toList();
    return failed.isUnknown() && noted.contains(failed.attribute())
        ? Step.of(
            StepCode.NOT_NOTED,
            Detail.of("attribute", String.join(", ", noted)),
            Detail.of("wanted", wanted))
        : mismatch(failed.attribute(), wanted, failed.found());
  }

  private boolean isNoted(Rule rule, String attribute) {
    return book.languageOf(rule)
        .state(book.subject(rule), attribute)
        .filter(StateAttribute::isNoted)
        .isPresent();
  }

  private TimelinePlan plan(Rule rule) {
    return book.plan(SubjectKind.of(timeline.getSubject())).speaking(book.languageOf(rule));
  }

  private static Step mismatch(String attribute, String wanted, String found) {
    return Step.of(
        StepCode.NOT_APPLICABLE,
        Detail.of("attribute", attribute),
        Detail.of("wanted", wanted),
        Detail.of("found", found));
  }

  /** What was missed last is not told as met because something before it was. */
  private static Optional<Step> alreadyMissed(List<Found> own) {
    int missed = Days.NEVER;
    int last = Integer.MIN_VALUE;
    for (Found one : own) {
      if (one.due() >= last && one.due() != Days.NEVER) {
        boolean again = one.due() == last && missed == Days.NEVER;
        missed = one.status() == Status.MISSED && !again ? one.due() : Days.NEVER;
        last = one.due();
      }
    }
    return missed == Days.NEVER
        ? Optional.empty()
        : Optional.of(Step.of(StepCode.ALREADY_MISSED, Detail.of("date", Days.date(missed))));
  }

  /** What was waived for good stays so when the decision is over. */
  private static Optional<Step> waivedBefore(List<Found> own) {
    return own.stream()
        .filter(one -> one.status() == Status.WAIVED)
        .max(Comparator.comparingInt(Found::due))
        .map(one -> one.rule().reasons(one.timeline(), one.verdict()))
        .map(steps -> steps.get(steps.size() - 1));
  }

  private Optional<Step> alreadyMet(List<Found> own) {
    return own.stream()
        .filter(one -> one.verdict().isMet())
        .map(one -> one.rule().metBy(timeline, one.verdict()))
        .filter(fact -> fact >= 0)
        .map(timeline::fact)
        .max(Comparator.comparing(Fact::getOccurredOn).thenComparing(Fact::getId))
        .map(
            fact ->
                Step.of(
                    StepCode.ALREADY_MET,
                    Detail.of("fact", fact.getId()),
                    Detail.of("date", fact.getOccurredOn())));
  }
}
