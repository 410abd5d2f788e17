package org.opensupervision.rules.engine.erasing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.rules.engine.destruction.LeftFile;
import org.opensupervision.rules.engine.destruction.RipeFile;
import org.opensupervision.rules.engine.ledger.OpenJournal;
import org.opensupervision.rules.engine.ledger.OpenJournal.Placed;

/** What is to be destroyed of one journal on a day, and what is left although a clause asks. */
final class Verdict {
  private final OpenJournal journal;
  private final List<LeftFile> left;
  private final List<Finding> duties;
  private final Set<FactId> going;
  private final Set<Optional<String>> parts;

  private Verdict(
      OpenJournal journal,
      List<LeftFile> left,
      List<Finding> duties,
      Set<FactId> going,
      Set<Optional<String>> parts) {
    this.journal = journal;
    this.left = List.copyOf(left);
    this.duties = List.copyOf(duties);
    this.going = Set.copyOf(going);
    this.parts = parts;
  }

  static Verdict nothing(OpenJournal journal, List<LeftFile> left) {
    return new Verdict(journal, left, List.of(), Set.of(), Set.of());
  }

  /** These facts go, by these duties; a certificate names each of these parts. */
  static Verdict ripe(
      OpenJournal journal,
      List<LeftFile> left,
      List<Finding> duties,
      Set<FactId> going,
      Set<Optional<String>> parts) {
    return new Verdict(journal, left, duties, going, parts);
  }

  List<LeftFile> left() {
    return left;
  }

  Set<Optional<String>> parts() {
    return parts;
  }

  /** The places of the entries that go. */
  List<Long> sequences() {
    return journal.placed().stream()
        .filter(placed -> going.contains(placed.fact().getId()))
        .map(Placed::sequence)
        .toList();
  }

  /** The facts that stay. */
  List<Fact> staying() {
    return new ArrayList<>(
        journal.getFacts().stream().filter(fact -> !going.contains(fact.getId())).toList());
  }

  /** What is to be destroyed; empty if nothing is. */
  Optional<RipeFile> file() {
    return going.isEmpty()
        ? Optional.empty()
        : Optional.of(
            RipeFile.builder()
                .subject(journal.getSubject())
                .head(journal.getHead())
                .clauses(clauses())
                .opens(opens())
                .due(due())
                .entries(going.size())
                .reasons(duties.stream().map(one -> one.getObligation().getExplanation()).toList())
                .build());
  }

  private List<ClauseId> clauses() {
    var clauses = new HashSet<ClauseId>();
    duties.forEach(found -> clauses.add(found.getObligation().getClause()));
    return clauses.stream().sorted(Comparator.comparing(ClauseId::getValue)).toList();
  }

  /** A day of which nothing is known never comes. */
  private LocalDate opens() {
    return duties.stream()
        .map(found -> found.getObligation().getOpens().orElse(LocalDate.MAX))
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }

  private Optional<LocalDate> due() {
    return duties.stream()
        .flatMap(found -> found.getObligation().getDue().stream())
        .min(Comparator.naturalOrder());
  }
}
