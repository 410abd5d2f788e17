package org.opensupervision.rules.engine.erasing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.rules.assessment.Assessor;

/**
 * Finds what has to remain of a journal of which some lives are destroyed: the certificates, all
 * other lives, and as few facts of those as it takes for every other duty to stand as it did.
 *
 * <p>Nothing is guessed: what would remain is judged before anything is destroyed.
 */
final class Remains {
  private static final Set<Status> DESTROYED = EnumSet.of(Status.MET, Status.MET_LATE);
  private static final Set<Status> TO_COME =
      EnumSet.of(Status.UPCOMING, Status.OPEN, Status.OVERDUE, Status.SUSPENDED);

  private final Dying dying;
  private final Assessor assessor;
  private final RetentionClauses clauses;
  private final LocalDate today;

  Remains(Dying dying, Assessor assessor, RetentionClauses clauses, LocalDate today) {
    this.dying = dying;
    this.assessor = assessor;
    this.clauses = clauses;
    this.today = today;
  }

  /**
   * What is to be destroyed.
   *
   * @param journal the journal as it is
   * @param standing how its duties stand
   * @param lives its lives
   * @param chosen the lives to destroy
   * @param duties the ids of the duties to destroy them
   * @param certificates the facts that will say so
   */
  record Dying(
      Journal journal,
      Standing standing,
      Lives lives,
      Set<Integer> chosen,
      Set<String> duties,
      List<Fact> certificates) {}

  /** The facts to destroy; empty if there is no way to have all else stand as it does. */
  Optional<Set<FactId>> destroyed() {
    var together = new Bonds(dying.journal(), dying.lives());
    Set<FactId> going = new HashSet<>();
    dying.journal().getFacts().stream()
        .map(Fact::getId)
        .filter(fact -> together.isOf(dying.chosen(), fact))
        .forEach(going::add);
    while (!going.isEmpty()) {
      var after = Standing.of(without(going), today, assessor);
      var differing = differing(after);
      if (differing.isEmpty()) {
        return Optional.of(going);
      }
      var staying = needed(differing, after, going);
      if (!going.removeIf(
          fact -> staying.stream().anyMatch(one -> together.areTogether(one, fact)))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * The facts on which the duties rest that would stand otherwise. Where none of them goes, a
   * certificate is taken for the destruction of something else, and what it is of has to stay.
   */
  private Set<FactId> needed(Set<String> differing, Standing after, Set<FactId> going) {
    Set<FactId> needed = new HashSet<>();
    for (String id : differing) {
      needed.addAll(dying.standing().factsOf(id));
      needed.addAll(after.factsOf(id));
    }
    return isIn(going, needed) ? needed : withWhatTheyAreOf(going, needed);
  }

  private static boolean isIn(Set<FactId> going, Set<FactId> needed) {
    return needed.stream().anyMatch(going::contains);
  }

  /** What a certificate is of: the duties of this day, and what is left of earlier ones. */
  private Set<FactId> withWhatTheyAreOf(Set<FactId> going, Set<FactId> needed) {
    dying.duties().forEach(duty -> needed.addAll(dying.standing().factsOf(duty)));
    if (!isIn(going, needed)) {
      dying.journal().getFacts().stream()
          .filter(Lives::ends)
          .forEach(fact -> needed.add(fact.getId()));
    }
    return needed;
  }

  private Journal without(Set<FactId> going) {
    var facts = new ArrayList<>(dying.certificates());
    dying.journal().getFacts().stream()
        .filter(fact -> !going.contains(fact.getId()))
        .forEach(facts::add);
    return Journal.of(dying.journal().getSubject(), facts);
  }

  private Set<String> differing(Standing after) {
    Set<String> differing = new HashSet<>();
    for (Finding found : after.all()) {
      String id = found.getObligation().getId();
      boolean right =
          dying.duties().contains(id)
              ? DESTROYED.contains(found.getStatus())
              : after.isSame(id, dying.standing());
      if (!right) {
        differing.add(id);
      }
    }
    dying.standing().all().stream()
        .filter(found -> after.find(found.getObligation().getId()).isEmpty() && mustStay(found))
        .forEach(found -> differing.add(found.getObligation().getId()));
    return differing;
  }

  /** Duties of other lives stay, and those to destroy what others keep. */
  private boolean mustStay(Finding found) {
    var duty = found.getObligation();
    boolean toDestroy =
        clauses.contains(duty.getClause())
            && TO_COME.contains(found.getStatus())
            && !dying.duties().contains(duty.getId());
    return toDestroy || life(found).filter(life -> !dying.chosen().contains(life)).isPresent();
  }

  private Optional<Integer> life(Finding found) {
    var duty = found.getObligation();
    return duty.getTrigger()
        .flatMap(id -> fact(id).map(Fact::getOccurredOn))
        .or(duty::getOpens)
        .or(duty::getDue)
        .map(dying.lives()::at);
  }

  private Optional<Fact> fact(FactId id) {
    return dying.journal().getFacts().stream().filter(one -> one.getId().equals(id)).findFirst();
  }
}
