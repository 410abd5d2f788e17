package org.opensupervision.rules.engine.erasing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opensupervision.model.casework.CaseHoldLifted;
import org.opensupervision.model.casework.CaseHoldPlaced;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.file.LegalHoldLifted;
import org.opensupervision.model.file.LegalHoldPlaced;
import org.opensupervision.rules.engine.ledger.OpenJournal;
import org.opensupervision.rules.timeline.SubjectState;

/**
 * The facts of a journal that stay or go together: each one with all that corrects it or is
 * corrected by it, so that no erasure brings back what was corrected; and each legal hold with what
 * lifts it, so that none is left in place for ever.
 */
final class Bonds {
  private final Map<FactId, FactId> roots = new HashMap<>();
  private final Map<FactId, Integer> lives = new HashMap<>();
  private final Set<FactId> lasting = new HashSet<>();

  Bonds(Journal journal, Lives ofSubject) {
    for (Fact fact : journal.getFacts()) {
      fact.getSupersedes().ifPresent(earlier -> join(fact.getId(), earlier));
    }
    Map<String, FactId> holds = new HashMap<>();
    for (Fact fact : journal.getFacts()) {
      hold(fact)
          .map(name -> holds.putIfAbsent(name, fact.getId()))
          .ifPresent(other -> join(fact.getId(), other));
    }
    for (Fact fact : journal.getFacts()) {
      if (OpenJournal.isCertificate(fact)) {
        lasting.add(root(fact.getId()));
      }
    }
    for (Fact fact : SubjectState.believed(LocalDate.MAX, journal, Instant.MAX)) {
      lives.merge(root(fact.getId()), ofSubject.at(fact.getOccurredOn()), Math::max);
    }
  }

  /** The name of the hold that a fact places or lifts. */
  private static Optional<String> hold(Fact fact) {
    if (fact instanceof LegalHoldPlaced placed) {
      return Optional.of(placed.getHold());
    }
    if (fact instanceof LegalHoldLifted lifted) {
      return Optional.of(lifted.getHold());
    }
    if (fact instanceof CaseHoldPlaced placed) {
      return Optional.of(placed.getHold());
    }
    return fact instanceof CaseHoldLifted lifted ? Optional.of(lifted.getHold()) : Optional.empty();
  }

  private void join(FactId one, FactId other) {
    FactId here = root(one);
    FactId there = root(other);
    if (!here.equals(there)) {
      roots.put(here, there);
    }
  }

  private FactId root(FactId fact) {
    FactId root = fact;
    for (FactId next = roots.get(root); next != null; next = roots.get(root)) {
      root = next;
    }
    return root;
  }

  /** Whether a fact belongs to one of these lives, with all that corrects it. */
  boolean isOf(Collection<Integer> chosen, FactId fact) {
    FactId root = root(fact);
    Integer life = lives.get(root);
    return life != null && chosen.contains(life) && !lasting.contains(root);
  }

  boolean areTogether(FactId one, FactId other) {
    return root(one).equals(root(other));
  }
}
