package org.opensupervision.rules.fact;

import java.util.HashSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Journal;

/** A correction corrects a fact of the same journal, and never itself. */
final class CorrectionChecks {
  private static final String SUPERSEDES = "supersedes";

  private CorrectionChecks() {}

  static void corrections(CheckedFacts facts) {
    for (Journal journal : facts.journals()) {
      for (Fact fact : journal.getFacts()) {
        fact.getSupersedes().ifPresent(earlier -> check(facts, fact, earlier));
      }
    }
  }

  private static void check(CheckedFacts facts, Fact fact, FactId earlier) {
    Fact corrected = facts.fact(earlier);
    if (corrected == null || !corrected.getSubject().equals(fact.getSubject())) {
      facts.add(
          fact,
          SUPERSEDES,
          "facts.unknown-superseded",
          "There is no fact "
              + earlier
              + " about "
              + fact.getSubject()
              + " for fact "
              + fact.getId()
              + " to supersede.",
          "the id of a fact about the same person or case");
    } else if (isCircular(facts, fact)) {
      facts.add(
          fact,
          SUPERSEDES,
          "facts.supersedes-itself",
          "The fact " + fact.getId() + " supersedes itself, directly or through others.",
          "the id of an earlier fact");
    }
  }

  private static boolean isCircular(CheckedFacts facts, Fact fact) {
    var passed = new HashSet<FactId>();
    Optional<FactId> next = fact.getSupersedes();
    while (next.isPresent() && passed.add(next.get())) {
      next = superseded(facts.fact(next.get()));
    }
    return next.isPresent() && passed.contains(fact.getId());
  }

  private static Optional<FactId> superseded(@Nullable Fact fact) {
    return fact == null ? Optional.empty() : fact.getSupersedes();
  }
}
