package org.opensupervision.rules.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.Language;

/** Finds what counts in a journal: one event pattern, made ready to be asked. */
final class EventQuery {
  private final FactKind kind;
  private final Predicate<Fact> where;
  private final Optional<String> datedBy;
  private final Optional<AbsenceLength> lasting;
  private final Optional<EventQuery> following;

  EventQuery(EventPattern pattern, Language language, WorkingCalendar calendar) {
    kind = kind(pattern, language);
    where =
        pattern
            .getWhere()
            .map(condition -> Conditions.compile(condition, new FactSource(kind)))
            .orElse(every -> true);
    datedBy = pattern.getDatedBy();
    lasting = pattern.getLasting().map(length -> new AbsenceLength(length, calendar));
    following = pattern.getFollowing().map(earlier -> new EventQuery(earlier, language, calendar));
  }

  static FactKind kind(EventPattern pattern, Language language) {
    return language
        .event(pattern.getEvent())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The event (" + pattern.getEvent() + ") of a clause must be a known one."));
  }

  FactKind kind() {
    return kind;
  }

  List<Entry> find(List<Fact> facts) {
    var own = new ArrayList<Entry>();
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      if (kind.includes(fact) && where.test(fact)) {
        add(own, facts, i);
      }
    }
    return following.map(earlier -> firstAfterEach(earlier.find(facts), own)).orElse(own);
  }

  private void add(List<Entry> to, List<Fact> facts, int index) {
    Fact fact = facts.get(index);
    int seen = Days.of(fact.getOccurredOn());
    int day = datedBy.map(part -> Days.of(date(fact, part))).orElse(seen);
    Entry plain = Entry.of(day, seen, index);
    lasting.map(length -> length.of(plain, facts)).orElse(Optional.of(plain)).ifPresent(to::add);
  }

  private LocalDate date(Fact fact, String part) {
    return kind.attribute(part)
        .flatMap(attribute -> attribute.valueIn(fact))
        .map(LocalDate.class::cast)
        .orElse(fact.getOccurredOn());
  }

  private static List<Entry> firstAfterEach(List<Entry> causes, List<Entry> own) {
    return causes.stream()
        .map(
            cause ->
                own.stream()
                    .filter(entry -> entry.day() >= cause.seen())
                    .min(Entry::compareTo)
                    .map(entry -> entry.causedBy(cause))
                    .orElseGet(() -> Entry.awaitedAfter(cause)))
        .toList();
  }
}
