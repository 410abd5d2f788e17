package org.opensupervision.rules.kind;

import java.util.Optional;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.rules.timeline.Arrangement;
import org.opensupervision.rules.timeline.Days;
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
  private static final String NO_SESSION = "no session";

  private final int triggers;
  private final int expected;
  private final int life;
  private final boolean bySession;

  Precedence(Deadline asked, Language language, int triggers, int expected, int life) {
    this.triggers = triggers;
    this.expected = expected;
    this.life = life;
    boolean allHaveSessions = hasSession(asked.getTrigger(), language);
    for (EventPattern pattern : asked.getExpected()) {
      allHaveSessions = allHaveSessions && hasSession(pattern, language);
    }
    this.bySession = allHaveSessions;
  }

  private static boolean hasSession(EventPattern pattern, Language language) {
    return sessionOf(language.event(pattern.getEvent()).orElseThrow()).isPresent();
  }

  private static Optional<Attribute> sessionOf(FactKind kind) {
    for (Attribute part : kind.getAttributes()) {
      if (part.getType() == ValueType.SESSION && !part.isOptional()) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  private static Object session(Fact fact) {
    var part = sessionOf(Vocabulary.kindOf(fact));
    return part.isPresent() ? part.get().valueIn(fact).orElse(NO_SESSION) : NO_SESSION;
  }

  boolean isBySession() {
    return bySession;
  }

  /**
   * What answers an event that happened: what was seen first of what was done by its date, as far
   * as it was seen by a day; -1 if nothing does.
   */
  int answer(Timeline timeline, int trigger, int due, int by) {
    Series candidates = timeline.series(expected);
    Fact event = timeline.fact(timeline.series(triggers).fact(trigger));
    int since = bySession ? Days.ALWAYS : since(timeline, trigger);
    int from = timeline.series(triggers).seen(trigger);
    int first = -1;
    for (int i = 0; i < candidates.size() && candidates.day(i) <= Math.min(due, by); i++) {
      Fact candidate = timeline.fact(candidates.fact(i));
      boolean answers = candidates.seen(i) <= by && candidates.day(i) > since;
      if (answers && belongs(session(event), candidate) && !isAfter(candidate, event)) {
        boolean sooner = first < 0 || seen(candidates, i, from) < seen(candidates, first, from);
        first = sooner ? i : first;
      }
    }
    return first;
  }

  private static int seen(Series candidates, int index, int from) {
    return Math.max(from, Math.max(candidates.seen(index), candidates.day(index)));
  }

  /** What answers an arrangement on a day, of what was done by its date; -1 if nothing does. */
  int answer(Agenda agenda, Arrangement one, int due, int on) {
    Timeline timeline = agenda.timeline();
    Series candidates = timeline.series(expected);
    int since = bySession ? Days.ALWAYS : since(agenda, one.day(), on);
    for (int i = 0; i < candidates.size() && candidates.day(i) <= Math.min(due, on); i++) {
      Fact candidate = timeline.fact(candidates.fact(i));
      boolean answers = candidates.seen(i) <= on && candidates.day(i) > since;
      boolean late = one.isHeld(on) && isAfter(candidate, timeline.fact(one.held()));
      if (answers && belongs(one.session(), candidate) && !late) {
        return i;
      }
    }
    return -1;
  }

  /** The next day on which something that may answer is seen or counts. */
  int changeAfter(Timeline timeline, int day) {
    Series candidates = timeline.series(expected);
    int next = Days.NEVER;
    for (int i = 0; i < candidates.size(); i++) {
      next = candidates.day(i) > day ? Math.min(next, candidates.day(i)) : next;
      next = candidates.seen(i) > day ? Math.min(next, candidates.seen(i)) : next;
    }
    return next;
  }

  private int since(Agenda agenda, int day, int on) {
    return Math.max(agenda.arrangedBefore(day, on), since(agenda.timeline(), day, on));
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
