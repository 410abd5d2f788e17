package org.opensupervision.storage.jdbc;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.opensupervision.rules.fact.FactsFile;

/** Facts as a host would make them, recorded by one and the same manager. */
final class Told {

  static final LocalDate MON_5_JAN = LocalDate.of(2026, 1, 5);
  static final LocalDate THU_2_APRIL = LocalDate.of(2026, 4, 2);
  static final String ACTOR = "p-17";
  static final PersonId ANN = PersonId.of("p-104");
  static final PersonId BEN = PersonId.of("p-105");
  static final PersonId SUE = PersonId.of("p-17");
  static final PersonId ABOVE = PersonId.of("p-1");
  static final CaseId CHILD = CaseId.of("c-2071");

  private static final Instant RECORDED = Instant.parse("2026-04-02T16:00:00Z");

  private Told() {}

  /** Two workers under one supervisor, who has a manager, and one open case. */
  static List<Fact> aTeam() {
    return List.of(
        employed(ABOVE),
        employed(SUE),
        employed(ANN),
        employed(BEN),
        supervised(SUE, ABOVE),
        supervised(ANN, SUE),
        supervised(BEN, SUE),
        of(CaseOpened.builder(), CHILD, MON_5_JAN, "opened"),
        of(CaseAllocated.builder().worker(ANN), CHILD, MON_5_JAN, "allocated"));
  }

  /** Writes a file of the team and so many others, each with so many sessions. */
  static List<Fact> write(Path file, int people, int sessions) {
    var facts = new ArrayList<>(aTeam());
    for (int person = 0; person < people; person++) {
      var worker = PersonId.of("w-" + person);
      facts.add(employed(worker));
      for (int session = 0; session < sessions; session++) {
        facts.add(held(worker, MON_5_JAN.plusDays(session)));
      }
    }
    FactsFile.write(file, facts);
    return facts;
  }

  static Fact held(PersonId person, LocalDate day) {
    var fact =
        SessionHeld.builder()
            .session(SessionId.of("s-" + person + "-" + day))
            .type(SessionType.INDIVIDUAL)
            .mode(SessionMode.FACE_TO_FACE)
            .minutes(90)
            .addAttendees(person, SUE);
    return of(fact, person, day, "held");
  }

  static Fact discussed(CaseId child, PersonId worker, LocalDate day) {
    var session = SessionId.of("s-" + worker + "-" + day);
    return of(CaseDiscussed.builder().session(session).formal(true), child, day, "discussed");
  }

  private static Fact employed(PersonId person) {
    var fact = Employed.builder().role("social worker").team("north");
    return of(fact, person, MON_5_JAN, "employed");
  }

  private static Fact supervised(PersonId person, PersonId supervisor) {
    var fact = SupervisorAssigned.builder().supervisor(supervisor);
    return of(fact, person, MON_5_JAN, "supervised");
  }

  private static Fact of(StaffFact.Builder fact, PersonId person, LocalDate day, String what) {
    fact.person(person);
    return recorded(fact, day, what + "-" + person + "-" + day);
  }

  private static Fact of(CaseFact.Builder fact, CaseId child, LocalDate day, String what) {
    fact.caseId(child);
    return recorded(fact, day, what + "-" + child + "-" + day);
  }

  private static Fact recorded(Fact.Builder fact, LocalDate day, String id) {
    return fact.id(FactId.of(id)).occurredOn(day).recordedAt(RECORDED).recordedBy(ACTOR).build();
  }
}
