package org.opensupervision.rules.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.Language;

/** Finds what counts in a journal: one event pattern, made ready to be asked. */
final class EventQuery implements Occurrences {
  private final FactKind kind;
  private final @Nullable Check<Fact> where;
  private final Optional<String> datedBy;
  private final @Nullable AbsenceLength lasting;
  private final @Nullable EventQuery following;
  private final boolean firstOnly;

  EventQuery(EventPattern pattern, Language language, WorkingCalendar calendar) {
    kind = kind(pattern, language);
    var stated = pattern.getWhere();
    where = stated.isPresent() ? Check.of(stated.get(), new FactSource(kind)) : null;
    datedBy = pattern.getDatedBy();
    firstOnly = pattern.isFirstOnly();
    var length = pattern.getLasting();
    lasting = length.isPresent() ? new AbsenceLength(length.get(), calendar) : null;
    var earlier = pattern.getFollowing();
    following = earlier.isPresent() ? new EventQuery(earlier.get(), language, calendar) : null;
  }

  static FactKind kind(EventPattern pattern, Language language) {
    var kind = language.event(pattern.getEvent());
    if (kind.isEmpty()) {
      throw new IllegalArgumentException(
          "The event (" + pattern.getEvent() + ") of a clause must be a known one.");
    }
    return kind.get();
  }

  FactKind kind() {
    return kind;
  }

  @Override
  public List<Entry> find(List<Fact> facts) {
    var own = new ArrayList<Entry>();
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      if (kind.includes(fact) && (where == null || where.passes(fact))) {
        add(own, facts, i);
      }
    }
    List<Entry> counting = firstOnly ? firstOfEachLife(own, facts) : own;
    return following == null ? counting : firstAfterEach(following.find(facts), counting);
  }

  /** The first of every employment, or since each opening of the case. */
  private static List<Entry> firstOfEachLife(List<Entry> own, List<Fact> facts) {
    var firsts = new HashMap<Integer, Entry>();
    for (Entry entry : own) {
      int life = livesBegun(entry.seen(), facts);
      Entry known = firsts.get(life);
      if (known == null || isSeenBefore(entry, known)) {
        firsts.put(life, entry);
      }
    }
    return List.copyOf(firsts.values());
  }

  private static boolean isSeenBefore(Entry entry, Entry other) {
    return entry.seen() == other.seen() ? entry.fact() < other.fact() : entry.seen() < other.seen();
  }

  private static int livesBegun(int day, List<Fact> facts) {
    int begun = 0;
    for (Fact fact : facts) {
      begun += Life.begins(fact) && Days.of(fact.getOccurredOn()) <= day ? 1 : 0;
    }
    return begun;
  }

  private void add(List<Entry> to, List<Fact> facts, int index) {
    Fact fact = facts.get(index);
    int seen = Days.of(fact.getOccurredOn());
    int day = datedBy.isPresent() ? Days.of(date(fact, datedBy.get())) : seen;
    Entry plain = Entry.of(day, seen, index);
    var counting = lasting == null ? Optional.of(plain) : lasting.of(plain, facts);
    if (counting.isPresent()) {
      to.add(counting.get());
    }
  }

  private LocalDate date(Fact fact, String part) {
    var attribute = kind.attribute(part);
    boolean stated = attribute.isPresent();
    return stated && attribute.get().valueIn(fact).orElse(null) instanceof LocalDate date
        ? date
        : fact.getOccurredOn();
  }

  private static List<Entry> firstAfterEach(List<Entry> causes, List<Entry> own) {
    var found = new ArrayList<Entry>();
    for (Entry cause : causes) {
      Entry first = firstAfter(cause, own);
      found.add(first == null ? Entry.awaitedAfter(cause) : first.causedBy(cause));
    }
    return found;
  }

  private static @Nullable Entry firstAfter(Entry cause, List<Entry> own) {
    Entry first = null;
    for (Entry entry : own) {
      boolean after = entry.day() >= cause.seen();
      if (after && (first == null || entry.compareTo(first) < 0)) {
        first = entry;
      }
    }
    return first;
  }
}
