package org.opensupervision.rules.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.opensupervision.model.casework.CaseAllocated;
import org.opensupervision.model.casework.CaseDiscussed;
import org.opensupervision.model.casework.CaseOpened;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.employment.SupervisorAssigned;
import org.opensupervision.model.fact.CaseFact;
import org.opensupervision.model.fact.CaseId;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.model.session.SessionId;
import org.opensupervision.model.session.SessionMode;
import org.opensupervision.model.session.SessionType;

/** Facts as a host would make them, recorded by one and the same manager. */
final class Told {
  static final LocalDate MON_5_JAN = LocalDate.of(2026, 1, 5);
  static final LocalDate THU_2_APRIL = LocalDate.of(2026, 4, 2);
  static final Instant RECORDED = Instant.parse("2026-04-02T16:00:00Z");
  static final String ACTOR = "p-17";
  static final PersonId ANN = PersonId.of("p-104");
  static final PersonId BEN = PersonId.of("p-105");
  static final PersonId SUE = PersonId.of("p-17");
  static final CaseId CHILD = CaseId.of("c-2071");

  private Told() {}

  static Fact employed(PersonId person) {
    return employed(person, "north");
  }

  static Fact employed(PersonId person, String team) {
    var fact = Employed.builder().role("social worker").team(team);
    return of(fact, person, MON_5_JAN, "employed-" + person);
  }

  static Fact supervised(PersonId person, PersonId supervisor) {
    return supervised(person, supervisor, MON_5_JAN);
  }

  static Fact supervised(PersonId person, PersonId supervisor, LocalDate from) {
    var fact = SupervisorAssigned.builder().supervisor(supervisor);
    return of(fact, person, from, "supervised-" + person + "-" + supervisor + "-" + from);
  }

  static Fact held(PersonId person, LocalDate day) {
    var fact =
        SessionHeld.builder()
            .session(SessionId.of("s-" + person + "-" + day))
            .type(SessionType.INDIVIDUAL)
            .mode(SessionMode.FACE_TO_FACE)
            .minutes(90)
            .addAttendees(person, SUE);
    return of(fact, person, day, "held-" + person + "-" + day);
  }

  static Fact opened(CaseId child) {
    return of(CaseOpened.builder(), child, MON_5_JAN, "opened-" + child);
  }

  static Fact allocated(CaseId child, PersonId worker) {
    var fact = CaseAllocated.builder().worker(worker);
    return of(fact, child, MON_5_JAN, "allocated-" + child + "-" + worker);
  }

  static Fact allocated(CaseId child, PersonId worker, LocalDate day) {
    var fact = CaseAllocated.builder().worker(worker);
    return of(fact, child, day, "allocated-" + child + "-" + worker + "-" + day);
  }

  static Fact discussed(CaseId child, PersonId worker, LocalDate day) {
    var fact =
        CaseDiscussed.builder().session(SessionId.of("s-" + worker + "-" + day)).formal(true);
    return of(fact, child, day, "discussed-" + child + "-" + day);
  }

  static Fact of(StaffFact.Builder fact, PersonId person, LocalDate day, String id) {
    fact.person(person);
    return recorded(fact, day, id);
  }

  static Fact of(CaseFact.Builder fact, CaseId child, LocalDate day, String id) {
    fact.caseId(child);
    return recorded(fact, day, id);
  }

  private static Fact recorded(Fact.Builder fact, LocalDate day, String id) {
    return fact.id(FactId.of(id)).occurredOn(day).recordedAt(RECORDED).recordedBy(ACTOR).build();
  }

  /** Two workers under one supervisor, and one open case. */
  static List<Fact> aTeam() {
    return List.of(
        employed(SUE),
        employed(ANN),
        employed(BEN, "south"),
        supervised(ANN, SUE),
        supervised(BEN, SUE),
        opened(CHILD),
        allocated(CHILD, ANN));
  }
}
