package org.opensupervision.rules.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opensupervision.model.fact.Fact;

/** Every kind of fact and every attribute of people and cases, by their words. */
public final class Vocabulary {
  private static final List<FactKind> KINDS =
      Stream.of(EmploymentKinds.all(), SessionKinds.all(), CaseKinds.all())
          .flatMap(List::stream)
          .toList();
  private static final Map<String, FactKind> BY_WORD =
      KINDS.stream().collect(Collectors.toUnmodifiableMap(FactKind::getWord, Function.identity()));
  private static final List<StateAttribute> STATES = States.all();
  private static final ClassValue<FactKind> BY_CLASS =
      new ClassValue<>() {
        @Override
        protected FactKind computeValue(Class<?> type) {
          return KINDS.stream()
              .filter(kind -> kind.getType().isAssignableFrom(type))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "The type (" + type.getName() + ") of a fact must be one of the model."));
        }
      };

  private Vocabulary() {}

  /** Returns the kinds of fact: of people first, then of cases. */
  public static List<FactKind> kinds() {
    return KINDS;
  }

  /** Returns the kind of fact with this word; empty if there is none. */
  public static Optional<FactKind> kind(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /** Returns the kind of this fact. */
  public static FactKind kindOf(Fact fact) {
    return BY_CLASS.get(fact.getClass());
  }

  /** Returns the attributes that people or cases have over time. */
  public static List<StateAttribute> states(SubjectKind subject) {
    return STATES.stream().filter(state -> state.getSubject() == subject).toList();
  }

  /** Returns the attribute of people or cases with this name; empty if there is none. */
  public static Optional<StateAttribute> state(SubjectKind subject, String name) {
    return states(subject).stream().filter(state -> state.getName().equals(name)).findFirst();
  }
}
