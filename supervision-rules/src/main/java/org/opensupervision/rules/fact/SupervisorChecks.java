package org.opensupervision.rules.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.employment.EmploymentEnded;
import org.opensupervision.model.employment.SupervisorAssigned;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.StaffFact;

/** On every day each person has one supervisor, and nobody supervises their own supervisor. */
final class SupervisorChecks {
  private final CheckedFacts facts;
  private final SortedMap<LocalDate, List<StaffFact>> changes = new TreeMap<>();
  private final Map<PersonId, PersonId> supervisors = new HashMap<>();

  private SupervisorChecks(CheckedFacts facts) {
    this.facts = facts;
  }

  static void supervisors(CheckedFacts facts) {
    var checks = new SupervisorChecks(facts);
    for (Journal journal : facts.journals()) {
      checks.collect(facts.current(journal));
    }
    checks.changes.values().forEach(checks::pass);
  }

  private void collect(List<Fact> current) {
    @Nullable SupervisorAssigned before = null;
    for (Fact fact : current) {
      if (fact instanceof SupervisorAssigned assigned) {
        if (before != null && isRival(before, assigned)) {
          sayTwo(before, assigned);
        }
        before = assigned;
        change(assigned.getOccurredOn(), assigned);
      } else if (fact instanceof EmploymentEnded ended) {
        change(ended.getOccurredOn().plusDays(1), ended);
      }
    }
  }

  private void change(LocalDate day, StaffFact fact) {
    changes.computeIfAbsent(day, key -> new ArrayList<>()).add(fact);
  }

  private static boolean isRival(SupervisorAssigned one, SupervisorAssigned other) {
    return one.getOccurredOn().equals(other.getOccurredOn())
        && !one.getSupervisor().equals(other.getSupervisor());
  }

  private void sayTwo(SupervisorAssigned before, SupervisorAssigned assigned) {
    facts.add(
        assigned,
        "supervisor",
        "facts.two-supervisors",
        "The person "
            + assigned.getPerson()
            + " gets two supervisors on one day, by facts "
            + before.getId()
            + " and "
            + assigned.getId()
            + ".",
        "one supervisor from a day on");
  }

  /** All changes of a day are made before anybody is looked at: two people may swap places. */
  private void pass(List<StaffFact> ofDay) {
    for (StaffFact fact : ofDay) {
      if (fact instanceof EmploymentEnded) {
        supervisors.remove(fact.getPerson());
      }
    }
    for (StaffFact fact : ofDay) {
      if (fact instanceof SupervisorAssigned assigned) {
        supervisors.put(assigned.getPerson(), assigned.getSupervisor());
      }
    }
    var told = new HashSet<PersonId>();
    for (StaffFact fact : ofDay) {
      if (fact instanceof SupervisorAssigned) {
        checkCircle(fact, told);
      }
    }
  }

  private void checkCircle(StaffFact fact, Set<PersonId> told) {
    var circle = new ArrayList<PersonId>();
    PersonId person = fact.getPerson();
    PersonId next = supervisors.get(person);
    var passed = new HashSet<PersonId>();
    while (next != null && !next.equals(person) && passed.add(next)) {
      circle.add(next);
      next = supervisors.get(next);
    }
    if (person.equals(next) && !told.contains(person)) {
      told.add(person);
      told.addAll(circle);
      sayCircle(fact, circle);
    }
  }

  private void sayCircle(StaffFact fact, List<PersonId> circle) {
    var names = new StringBuilder(fact.getPerson().toString());
    circle.forEach(person -> names.append(" < ").append(person));
    facts.add(
        fact,
        "supervisor",
        "facts.supervisor-circle",
        "The supervisors go in a circle from fact "
            + fact.getId()
            + " on: "
            + names
            + " < "
            + fact.getPerson()
            + ".",
        "a supervisor who is not supervised by this person");
  }
}
