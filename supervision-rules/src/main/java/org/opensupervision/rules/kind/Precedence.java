package org.opensupervision.rules.kind;

import java.util.Optional;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.rules.timeline.Days;
import org.opensupervision.rules.timeline.PlannedSession;
import org.opensupervision.rules.timeline.Series;
import org.opensupervision.rules.timeline.Spells;
import org.opensupervision.rules.timeline.Timeline;
import org.opensupervision.rules.vocabulary.Attribute;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.Language;
import org.opensupervision.rules.vocabulary.ValueType;
import org.opensupervision.rules.vocabulary.Vocabulary;

/**
 * Finds what precedes an event.
 *
 * <p>Where both have a session, it is what belongs to the same session. Else it is the first that
 * happened after the event of the same kind before, on a later day; or since the employment began
 * or the case was opened, where there was none.
 */
final class Precedence {
  private final int triggers;
  private final int expected;
  private final int life;
  private final boolean bySession;

  Precedence(Deadline asked, Language language, int triggers, int expected, int life) {
    this.triggers = triggers;
    this.expected = expected;
    this.life = life;
    this.bySession =
        hasSession(asked.getTrigger(), language)
            && asked.getExpected().stream().allMatch(pattern -> hasSession(pattern, language));
  }

  private static boolean hasSession(EventPattern pattern, Language language) {
    return sessionOf(language.event(pattern.getEvent()).orElseThrow()).isPresent();
  }

  private static Optional<Attribute> sessionOf(FactKind kind) {
    return kind.getAttributes().stream()
        .filter(part -> part.getType() == ValueType.SESSION && !part.isOptional())
        .findFirst();
  }

  private static Object session(Fact fact) {
    return sessionOf(Vocabulary.kindOf(fact))
        .flatMap(part -> part.valueIn(fact))
        .orElse("no session");
  }

  boolean isBySession() {
    return bySession;
  }

  /** What answers an event that happened, up to a day; -1 if nothing does. */
  int answer(Timeline timeline, int trigger, int last, int asOf) {
    Series series = timeline.series(triggers);
    Series candidates = timeline.series(expected);
    Fact fact = timeline.fact(series.fact(trigger));
    int since = bySession ? Days.ALWAYS : since(timeline, trigger);
    for (int i = 0; i < candidates.size() && candidates.day(i) <= last; i++) {
      boolean seen = candidates.seen(i) <= asOf && candidates.day(i) > since;
      Fact candidate = timeline.fact(candidates.fact(i));
      if (seen && belongs(session(fact), candidate) && !isAfter(candidate, fact)) {
        return i;
      }
    }
    return -1;
  }

  /** What answers a session that is planned, after a day and up to a day; -1 if nothing does. */
  int answer(Timeline timeline, PlannedSession planned, int after, int last, int asOf) {
    Series candidates = timeline.series(expected);
    int since =
        bySession
            ? Days.ALWAYS
            : Math.max(after, since(timeline, planned.day(), Math.min(planned.day(), asOf)));
    for (int i = 0; i < candidates.size() && candidates.day(i) <= last; i++) {
      boolean seen = candidates.seen(i) <= asOf && candidates.day(i) > since;
      if (seen && belongs(planned.session(), timeline.fact(candidates.fact(i)))) {
        return i;
      }
    }
    return -1;
  }

  private boolean belongs(Object session, Fact candidate) {
    return !bySession || session.equals(session(candidate));
  }

  /** Whether it happened later on the same day, as far as the times were noted. */
  private static boolean isAfter(Fact candidate, Fact event) {
    return candidate.getOccurredOn().equals(event.getOccurredOn())
        && event
            .getAt()
            .flatMap(at -> candidate.getAt().filter(done -> done.isAfter(at)))
            .isPresent();
  }

  /** The day after which what precedes an event counts. */
  int since(Timeline timeline, int trigger) {
    Series series = timeline.series(triggers);
    return since(timeline, series.day(trigger), series.seen(trigger));
  }

  private int since(Timeline timeline, int day, int seen) {
    Series series = timeline.series(triggers);
    Spells lives = timeline.spells(life);
    int own = lives.at(seen);
    int since = own < 0 ? Days.ALWAYS : lives.from(own) - 1;
    for (int i = 0; i < series.size() && series.day(i) < day; i++) {
      if (series.seen(i) <= seen) {
        since = Math.max(since, series.day(i));
      }
    }
    return since;
  }
}
