package org.opensupervision.rules.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.Language;
import org.opensupervision.rules.vocabulary.Noted;
import org.opensupervision.rules.vocabulary.StateAttribute;
import org.opensupervision.rules.vocabulary.SubjectKind;
import org.opensupervision.rules.vocabulary.Vocabulary;

/** What is true of a person or a case as one fact after the other is taken in. */
public final class SubjectState {
  private final SubjectKind subject;
  private final Language language;
  private final Map<String, Object> values = new HashMap<>();
  private Map<Condition, List<Spell>> held = Map.of();
  private boolean alive;
  private int begunAnew = Days.ALWAYS;
  private int since = Days.ALWAYS;
  private int today = Days.ALWAYS;

  SubjectState(SubjectKind subject, Language language) {
    this.subject = subject;
    this.language = language;
    for (StateAttribute attribute : language.states(subject)) {
      if (attribute.getInitial().isPresent()) {
        set(attribute, attribute.getInitial());
      }
    }
  }

  /** Returns what is true of a subject on a day, as far as it was known at a moment. */
  public static SubjectState on(LocalDate day, Journal journal, Instant knownAt) {
    var state = new SubjectState(SubjectKind.of(journal.getSubject()), Language.builtIn());
    Believed.in(journal, knownAt).stream()
        .filter(fact -> Life.effective(fact) <= Days.of(day))
        .sorted(Comparator.comparingInt(Life::effective))
        .forEach(state::take);
    return state;
  }

  /**
   * Returns the facts of a journal up to a day, as far as they were known at a moment, in order.
   */
  public static List<Fact> believed(LocalDate day, Journal journal, Instant knownAt) {
    return Believed.in(journal, knownAt).stream()
        .filter(fact -> !fact.getOccurredOn().isAfter(day))
        .toList();
  }

  void take(Fact fact) {
    int day = Days.of(fact.getOccurredOn());
    today = Life.effective(fact);
    if (Life.begins(fact)) {
      since = alive ? since : day;
      begunAnew = alive ? day : Days.ALWAYS;
      alive = true;
    } else if (Life.ends(fact)) {
      alive = alive && begunAnew == day;
    }
    var detail = Noted.detail(fact);
    if (detail.isPresent()) {
      takeDetail(detail.get());
    } else {
      takeValues(fact);
    }
  }

  private void takeValues(Fact fact) {
    FactKind kind = Vocabulary.kindOf(fact);
    for (StateAttribute attribute : language.states(subject)) {
      if (attribute.isSetBy(kind)) {
        set(attribute, attribute.valueFrom(kind, fact));
      }
    }
  }

  /** What does not fit is left out, and the value before it stays. */
  private void takeDetail(Noted.Detail detail) {
    var attribute = language.state(subject, detail.attribute()).filter(StateAttribute::isNoted);
    if (attribute.isPresent()) {
      var value = detail.value().flatMap(attribute.get()::read);
      if (value.isPresent() || detail.value().isEmpty()) {
        set(attribute.get(), value);
      }
    }
  }

  private void set(StateAttribute attribute, Optional<Object> value) {
    if (value.isPresent()) {
      values.put(attribute.getName(), value.get());
    } else {
      values.remove(attribute.getName());
    }
  }

  /** Takes in beforehand in which spells some conditions hold. */
  SubjectState holding(Map<Condition, List<Spell>> conditions) {
    held = conditions;
    return this;
  }

  /** The day since which such a condition holds; {@link Days#NEVER} where it does not. */
  int heldSince(Condition condition) {
    for (Spell spell : held.getOrDefault(condition, List.of())) {
      if (spell.from() <= today && today < spell.to()) {
        return spell.from();
      }
    }
    return Days.NEVER;
  }

  /** Goes on to a day without any fact. */
  void goTo(int day) {
    today = day;
  }

  /** The day that it stands on. */
  int today() {
    return today;
  }

  /** The first day of the employment, or of the open case. */
  int since() {
    return since;
  }

  /**
   * Returns whether the person is employed, or the case open; the last day counts. An end and a new
   * beginning on one day leave no gap.
   */
  public boolean isAlive() {
    return alive;
  }

  /** Returns the values of the attributes, by name; one that is not known is not there. */
  public Map<String, Object> values() {
    return values;
  }
}
