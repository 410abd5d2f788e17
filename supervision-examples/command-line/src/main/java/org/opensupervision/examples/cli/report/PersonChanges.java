package org.opensupervision.examples.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.rules.register.Register;

/** What changes for one worker, the cases allocated to them among it. */
record PersonChanges(Optional<PersonId> worker, Optional<String> team, List<DutyChange> duties) {

  /** By team and worker; what nobody works on comes last. */
  static List<PersonChanges> of(List<DutyChange> changes, Register register) {
    var byWorker = new TreeMap<Optional<PersonId>, List<DutyChange>>(Lines.unknownLast());
    for (DutyChange change : changes) {
      byWorker
          .computeIfAbsent(
              register.workerOf(change.duty().getSubject()), added -> new ArrayList<>())
          .add(change);
    }
    return byWorker.entrySet().stream()
        .map(own -> of(own.getKey(), register, own.getValue()))
        .sorted(Comparator.comparing(PersonChanges::team, Lines.unknownLast()))
        .toList();
  }

  private static PersonChanges of(
      Optional<PersonId> worker, Register register, List<DutyChange> duties) {
    return new PersonChanges(worker, worker.flatMap(register::teamOf), List.copyOf(duties));
  }

  /** Such as "p-1, North: 2 gained, 1 lost, 1 newly overdue". */
  String summary() {
    return worker.map(PersonId::getValue).orElse(Groups.NO_WORKER)
        + ", "
        + team.orElse(Groups.NO_TEAM)
        + ": "
        + count(DutyChange::isGained)
        + " gained, "
        + count(DutyChange::isLost)
        + " lost, "
        + count(change -> !change.isGained() && !change.isLost())
        + " changed, "
        + count(DutyChange::isNewlyOverdue)
        + " newly overdue";
  }

  /** Those that somebody has to act on, or had to. */
  List<DutyChange> toShow() {
    return duties.stream().filter(change -> !change.isSettled()).toList();
  }

  private String count(Predicate<DutyChange> which) {
    return Figures.number(duties.stream().filter(which).count());
  }
}
