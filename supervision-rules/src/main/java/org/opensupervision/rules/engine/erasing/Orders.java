package org.opensupervision.rules.engine.erasing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.engine.destruction.DestructionOrder;
import org.opensupervision.rules.engine.index.DueIndex;
import org.opensupervision.rules.engine.ledger.FactCodec;

/** Holds an order to destroy against what makes one valid. */
final class Orders {
  private final DestructionOrder order;
  private final List<Problem> problems = new ArrayList<>();

  private Orders(DestructionOrder order) {
    this.order = order;
  }

  /** Throws everything that is wrong with an order, before anything is destroyed. */
  static void check(DestructionOrder order, DueIndex index, LocalDate today) {
    var check = new Orders(order);
    check.checkBasis(index);
    check.checkDay(today);
    check.checkPeople();
    check.checkActor(today);
    if (!check.problems.isEmpty()) {
      throw new SupervisionException(check.problems);
    }
  }

  private void checkBasis(DueIndex index) {
    var proposal = order.getProposal();
    if (!proposal.getPolicy().equals(index.policy())
        || !proposal.getCalendar().equals(index.calendar())) {
      add("destruction.other-policy", "The proposal was made by another policy or calendar.");
    }
  }

  private void checkDay(LocalDate today) {
    var asOf = order.getProposal().getAsOf();
    if (asOf.isAfter(today)) {
      add(
          "destruction.proposed-ahead",
          "The proposal was made as of " + asOf + ", and today is " + today + ".");
    }
  }

  private void checkPeople() {
    var proposal = order.getProposal();
    Optional<String> second = order.getConfirmedBy();
    if (second.map(String::strip).filter(order.getActor().strip()::equals).isPresent()) {
      add("destruction.same-person", "The order is confirmed twice by the same person.");
    } else if (proposal.isForTwo() && second.filter(one -> !one.isBlank()).isEmpty()) {
      add(
          "destruction.too-many",
          "The order is for "
              + proposal.getFiles().size()
              + " of "
              + proposal.getTotal()
              + " files, and one person may order "
              + proposal.getMostAtOnce()
              + ".");
    }
  }

  /** What says that a file was destroyed is read again for years by the strict reader. */
  private void checkActor(LocalDate today) {
    var sample =
        new Certificates(PersonId.of("sample"), today, Instant.EPOCH, order.getActor())
            .of("sample", List.of(Optional.empty()));
    try {
      if (!FactCodec.read("order", FactCodec.write(sample)).equals(sample)) {
        add("destruction.unreadable-actor", "Who orders it would be read back as somebody else.");
      }
    } catch (SupervisionException unreadable) {
      problems.addAll(unreadable.getProblems());
    }
  }

  private void add(String code, String message) {
    problems.add(Problem.builder().code(code).message(message).build());
  }
}
