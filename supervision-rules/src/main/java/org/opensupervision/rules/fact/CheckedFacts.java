package org.opensupervision.rules.fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;

/** The facts that are checked against each other: what stands, what was corrected, and where. */
final class CheckedFacts {
  private final String source;
  private final ToIntFunction<FactId> lines;
  private final Consumer<Problem> problems;
  private final Facts facts;
  private final Map<FactId, Fact> byId = new HashMap<>();
  private final Set<FactId> superseded = new HashSet<>();
  private final Map<Subject, Spans> lives = new HashMap<>();

  CheckedFacts(
      String source, Facts facts, ToIntFunction<FactId> lines, Consumer<Problem> problems) {
    this.source = source;
    this.lines = lines;
    this.problems = problems;
    this.facts = facts;
    journals().forEach(journal -> journal.getFacts().forEach(this::enter));
    byId.values().forEach(this::correct);
    journals().forEach(journal -> lives.put(journal.getSubject(), Spans.life(current(journal))));
  }

  private void enter(Fact fact) {
    byId.put(fact.getId(), fact);
  }

  /** A correction reaches no other journal, as in the assessment. */
  private void correct(Fact fact) {
    fact.getSupersedes()
        .filter(earlier -> isAbout(fact.getSubject(), byId.get(earlier)))
        .ifPresent(superseded::add);
  }

  private static boolean isAbout(Subject subject, @Nullable Fact fact) {
    return fact != null && fact.getSubject().equals(subject);
  }

  Collection<Journal> journals() {
    return facts.getJournals();
  }

  /** The facts of a journal that no other fact corrects, by day and id. */
  List<Fact> current(Journal journal) {
    boolean untouched = superseded.isEmpty();
    return untouched
        ? journal.getFacts()
        : journal.getFacts().stream().filter(fact -> !isSuperseded(fact)).toList();
  }

  private boolean isSuperseded(Fact fact) {
    return superseded.contains(fact.getId());
  }

  /** The fact with this id; null if there is none. */
  @Nullable Fact fact(FactId id) {
    return byId.get(id);
  }

  /** Whether the person was ever employed, or the case ever opened. */
  boolean isKnown(Subject subject) {
    Spans life = lives.get(subject);
    return life != null && life.isEverOpen();
  }

  /** When a subject that has a journal was employed or open. */
  Spans life(Subject subject) {
    return lives.getOrDefault(subject, Spans.NONE);
  }

  /** Adds a problem at a part of a fact; the message names the fact. */
  void add(Fact fact, String path, String code, String message, String expected) {
    problems.accept(
        Problem.builder()
            .code(code)
            .place(Place.of(source, lines.applyAsInt(fact.getId()), 0, path))
            .message(message)
            .expected(expected)
            .build());
  }
}
