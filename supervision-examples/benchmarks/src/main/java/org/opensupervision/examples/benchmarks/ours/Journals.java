package org.opensupervision.examples.benchmarks.ours;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.examples.benchmarks.population.CaseFile;
import org.opensupervision.examples.benchmarks.population.HeldSession;
import org.opensupervision.examples.benchmarks.population.Supervisee;
import org.opensupervision.model.casework.CaseDiscussed;
import org.opensupervision.model.casework.CaseOpened;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.fact.CaseFact;
import org.opensupervision.model.fact.CaseId;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.session.ObservationFocus;
import org.opensupervision.model.session.ObservationHeld;
import org.opensupervision.model.session.RecordCompleted;
import org.opensupervision.model.session.RecordKind;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.model.session.SessionId;
import org.opensupervision.model.session.SessionMode;
import org.opensupervision.model.session.SessionType;

/** Writes the journals of one supervisee and of their cases. */
final class Journals {
  private static final PersonId SUPERVISOR = PersonId.of("supervisor");

  private final PersonId person;
  private final List<Fact> facts = new ArrayList<>();

  private Journals(Supervisee one) {
    person = PersonId.of("p" + one.id());
  }

  static Facts of(Supervisee one) {
    return Facts.of(list(one));
  }

  static List<Fact> list(Supervisee one) {
    var journals = new Journals(one);
    journals.about(Employed.builder().role("social worker").team("team"), one.employed());
    one.sessions().forEach(journals::session);
    one.observations().forEach(journals::observation);
    one.cases().forEach(journals::file);
    return journals.facts;
  }

  private void session(HeldSession held) {
    session(held.date());
    LocalDate recorded = held.recorded();
    if (recorded != null) {
      var record = RecordCompleted.builder().record(RecordKind.PERSONAL_RECORD);
      about(record.session(id(held.date())), recorded);
    }
  }

  /** Adds a session of its own, without a record. */
  private void session(LocalDate date) {
    about(
        SessionHeld.builder()
            .session(id(date))
            .type(SessionType.INDIVIDUAL)
            .mode(SessionMode.FACE_TO_FACE)
            .minutes(90)
            .addAttendees(person, SUPERVISOR),
        date);
  }

  private SessionId id(LocalDate date) {
    return SessionId.of("s" + person + "-" + date);
  }

  private void observation(LocalDate date) {
    about(ObservationHeld.builder().focus(ObservationFocus.PRACTICE).observer(SUPERVISOR), date);
  }

  private void file(CaseFile file) {
    var caseId = CaseId.of("c" + file.id());
    about(caseId, CaseOpened.builder(), file.opened());
    for (LocalDate date : file.discussed()) {
      about(caseId, CaseDiscussed.builder().formal(true), date);
    }
  }

  private void about(StaffFact.Builder fact, LocalDate day) {
    fact.person(person);
    add(fact, day);
  }

  private void about(CaseId caseId, CaseFact.Builder fact, LocalDate day) {
    fact.caseId(caseId);
    add(fact, day);
  }

  private void add(Fact.Builder fact, LocalDate day) {
    facts.add(
        fact.id(FactId.of("f" + person + "-" + facts.size()))
            .occurredOn(day)
            .recordedAt(day.atTime(17, 0).toInstant(ZoneOffset.UTC))
            .recordedBy("supervisor")
            .build());
  }
}
