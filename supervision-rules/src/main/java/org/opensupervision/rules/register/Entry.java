package org.opensupervision.rules.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.employment.EmploymentEnded;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.StateAttribute;
import org.opensupervision.rules.vocabulary.SubjectKind;
import org.opensupervision.rules.vocabulary.Vocabulary;

/** What the facts of one subject say about it on a day. */
record Entry(Map<String, Object> states, boolean employed) {
  static final Entry UNKNOWN = new Entry(Map.of(), false);

  static Entry of(Journal journal, LocalDate asOf, Instant knownAt) {
    var attributes = Vocabulary.states(SubjectKind.of(journal.getSubject()));
    var states = new HashMap<String, Object>();
    attributes.forEach(state -> state.getInitial().ifPresent(v -> states.put(state.getName(), v)));
    boolean employed = false;
    for (Fact fact : seen(journal, asOf, knownAt)) {
      employed = employedAfter(fact, asOf, employed);
      apply(fact, attributes, states);
    }
    return new Entry(Map.copyOf(states), employed);
  }

  <T> Optional<T> state(String name, Class<T> type) {
    return Optional.ofNullable(states.get(name)).map(type::cast);
  }

  private static List<Fact> seen(Journal journal, LocalDate asOf, Instant knownAt) {
    List<Fact> known =
        journal.getFacts().stream().filter(fact -> !fact.getRecordedAt().isAfter(knownAt)).toList();
    Set<FactId> superseded = new HashSet<>();
    known.forEach(fact -> fact.getSupersedes().ifPresent(superseded::add));
    return known.stream()
        .filter(fact -> !fact.getOccurredOn().isAfter(asOf) && !superseded.contains(fact.getId()))
        .toList();
  }

  private static boolean employedAfter(Fact fact, LocalDate asOf, boolean before) {
    return fact instanceof EmploymentEnded
        ? !fact.getOccurredOn().isBefore(asOf)
        : before || fact instanceof Employed;
  }

  private static void apply(
      Fact fact, List<StateAttribute> attributes, Map<String, Object> states) {
    FactKind kind = Vocabulary.kindOf(fact);
    for (StateAttribute attribute : attributes) {
      if (attribute.isSetBy(kind)) {
        attribute
            .valueFrom(kind, fact)
            .ifPresentOrElse(
                value -> states.put(attribute.getName(), value),
                () -> states.remove(attribute.getName()));
      }
    }
  }
}
