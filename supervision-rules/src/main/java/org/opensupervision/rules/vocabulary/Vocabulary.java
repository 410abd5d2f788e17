package org.opensupervision.rules.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.fact.Fact;

/** Every kind of fact and every attribute of people and cases, by their words. */
public final class Vocabulary {
  private static final String MODEL = "org.opensupervision.model.";
  private static final List<FactKind> KINDS = allKinds();
  private static final Map<String, FactKind> BY_WORD = byWord();
  private static final ClassValue<FactKind> BY_CLASS =
      new ClassValue<>() {
        @Override
        protected FactKind computeValue(Class<?> type) {
          return kindOf(type);
        }
      };
  private static final List<StateAttribute> STATES_OF_PEOPLE = new States(BY_WORD).ofPeople();
  private static final List<StateAttribute> STATES_OF_CASES = new States(BY_WORD).ofCases();

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
    return subject == SubjectKind.PERSON ? STATES_OF_PEOPLE : STATES_OF_CASES;
  }

  /** Returns the attribute of people or cases with this name; empty if there is none. */
  public static Optional<StateAttribute> state(SubjectKind subject, String name) {
    for (StateAttribute state : states(subject)) {
      if (state.getName().equals(name)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  private static List<FactKind> allKinds() {
    var kinds = new ArrayList<FactKind>();
    kinds.addAll(EmploymentKinds.all());
    kinds.addAll(FileKinds.all());
    kinds.addAll(VariationKinds.ofPeople());
    kinds.addAll(SessionKinds.all());
    kinds.addAll(PracticeKinds.all());
    kinds.add(NotedKinds.EVENT);
    kinds.add(NotedKinds.DETAIL);
    kinds.addAll(CaseKinds.all());
    kinds.addAll(VariationKinds.ofCases());
    kinds.add(NotedKinds.CASE_EVENT);
    kinds.add(NotedKinds.CASE_DETAIL);
    return List.copyOf(kinds);
  }

  private static Map<String, FactKind> byWord() {
    var byWord = new HashMap<String, FactKind>();
    for (FactKind kind : KINDS) {
      byWord.put(kind.getWord(), kind);
    }
    return Map.copyOf(byWord);
  }

  private static FactKind kindOf(Class<?> type) {
    for (Class<?> all = type; all != null; all = all.getSuperclass()) {
      for (Class<?> each : all.getInterfaces()) {
        FactKind kind = each.getName().startsWith(MODEL) ? named(each.getSimpleName()) : null;
        if (kind != null) {
          return kind;
        }
      }
    }
    throw new IllegalArgumentException(
        "The type (" + type.getName() + ") of a fact must be one of the model.");
  }

  /** The types are called as the words are, so that none is loaded before there are such facts. */
  private static @Nullable FactKind named(String type) {
    for (FactKind kind : KINDS) {
      if (kind.getWord().replace(" ", "").replace("-", "").equalsIgnoreCase(type)) {
        return kind;
      }
    }
    return null;
  }
}
