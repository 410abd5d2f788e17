package org.opensupervision.rules;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.opensupervision.model.casework.CaseClosed;
import org.opensupervision.model.casework.CaseDiscussed;
import org.opensupervision.model.casework.CaseOpened;
import org.opensupervision.model.casework.CaseRecordCompleted;
import org.opensupervision.model.casework.VulnerabilityCleared;
import org.opensupervision.model.casework.VulnerabilityFlagged;
import org.opensupervision.model.employment.AbsenceBegun;
import org.opensupervision.model.employment.AbsenceEnded;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.employment.CareerStage;
import org.opensupervision.model.employment.CareerStageEntered;
import org.opensupervision.model.employment.ContractAgreed;
import org.opensupervision.model.employment.CoverArranged;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.employment.EmploymentEnded;
import org.opensupervision.model.employment.FileArchived;
import org.opensupervision.model.employment.RoleChanged;
import org.opensupervision.model.employment.SupervisorAssigned;
import org.opensupervision.model.fact.CaseFact;
import org.opensupervision.model.fact.CaseId;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.file.FileDestroyed;
import org.opensupervision.model.file.LegalHoldLifted;
import org.opensupervision.model.file.LegalHoldPlaced;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.session.CancellationReason;
import org.opensupervision.model.session.ObservationFocus;
import org.opensupervision.model.session.ObservationHeld;
import org.opensupervision.model.session.Party;
import org.opensupervision.model.session.RecordCompleted;
import org.opensupervision.model.session.RecordKind;
import org.opensupervision.model.session.SessionCancelled;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.model.session.SessionId;
import org.opensupervision.model.session.SessionMode;
import org.opensupervision.model.session.SessionPlanned;
import org.opensupervision.model.session.SessionRescheduled;
import org.opensupervision.model.session.SessionType;
import org.opensupervision.model.time.Term;
import org.opensupervision.model.variation.VariationAgreed;
import org.opensupervision.model.variation.VariationEnded;

/** What happened to one worker and one case, told a line at a time. */
public final class Story {
  public static final PersonId WORKER = PersonId.of("worker");
  public static final PersonId SUPERVISOR = PersonId.of("supervisor");
  public static final CaseId CASE = CaseId.of("case");
  public static final ClauseId CLAUSE = ClauseId.of("hull:clause");

  private final List<Fact> facts = new ArrayList<>();

  private Story() {}

  public static Story ofWorkerEmployed(LocalDate day) {
    return ofPersonEmployed("social worker", day);
  }

  public static Story ofPersonEmployed(String role, LocalDate day) {
    var story = new Story();
    return story.add(Employed.builder().role(role).team("team-1"), day);
  }

  public static Story ofCaseOpened(LocalDate day) {
    var story = new Story();
    return story.add(CaseOpened.builder(), day);
  }

  public Story session(LocalDate day) {
    return session(day, SessionType.INDIVIDUAL, 90);
  }

  public Story session(LocalDate day, SessionType type, int minutes) {
    return add(
        SessionHeld.builder()
            .session(SessionId.of("s-" + day))
            .type(type)
            .mode(SessionMode.FACE_TO_FACE)
            .minutes(minutes)
            .addAttendees(WORKER, SUPERVISOR),
        day);
  }

  /** An individual session that covered these things; nothing is recorded of it if none. */
  public Story sessionOn(LocalDate day, String... covered) {
    return add(
        SessionHeld.builder()
            .session(SessionId.of("s-" + day))
            .type(SessionType.INDIVIDUAL)
            .mode(SessionMode.FACE_TO_FACE)
            .minutes(90)
            .addAttendees(WORKER, SUPERVISOR)
            .addCovered(covered),
        day);
  }

  public Story personalRecord(LocalDate session, LocalDate day) {
    return record(RecordKind.PERSONAL_RECORD, session, day);
  }

  public Story supervisionLog(LocalDate session, LocalDate day) {
    return record(RecordKind.SUPERVISION_LOG, session, day);
  }

  private Story record(RecordKind kind, LocalDate session, LocalDate day) {
    return add(RecordCompleted.builder().session(SessionId.of("s-" + session)).record(kind), day);
  }

  public Story planned(LocalDate plannedFor, LocalDate day) {
    return add(
        SessionPlanned.builder()
            .session(SessionId.of("s-" + plannedFor))
            .plannedFor(plannedFor)
            .type(SessionType.INDIVIDUAL),
        day);
  }

  public Story rescheduled(LocalDate from, LocalDate to, LocalDate day) {
    return add(SessionRescheduled.builder().session(SessionId.of("s-" + from)).plannedFor(to), day);
  }

  public Story cancelled(LocalDate plannedFor, Party by, CancellationReason reason) {
    return add(
        SessionCancelled.builder()
            .session(SessionId.of("s-" + plannedFor))
            .plannedFor(plannedFor)
            .by(by)
            .reason(reason),
        plannedFor);
  }

  public Story stage(CareerStage stage, LocalDate day) {
    return add(CareerStageEntered.builder().stage(stage), day);
  }

  public Story transferred(LocalDate day) {
    return add(RoleChanged.builder().role("social worker").team("team-2").transfer(true), day);
  }

  public Story promoted(String role, LocalDate day) {
    return add(RoleChanged.builder().role(role).team("team-1").transfer(false), day);
  }

  public Story absent(AbsenceKind kind, boolean planned, LocalDate day) {
    return add(AbsenceBegun.builder().kind(kind).planned(planned), day);
  }

  public Story back(LocalDate day) {
    return add(AbsenceEnded.builder(), day);
  }

  public Story coverArranged(LocalDate day) {
    return add(CoverArranged.builder().coveredBy(SUPERVISOR), day);
  }

  public Story supervisorAssigned(LocalDate day) {
    return add(SupervisorAssigned.builder().supervisor(SUPERVISOR), day);
  }

  public Story contract(LocalDate day) {
    return add(ContractAgreed.builder(), day);
  }

  public Story contract(Term every, LocalDate day) {
    return add(ContractAgreed.builder().every(every), day);
  }

  /** A decision on {@code hull:clause}; every part of it may be changed. */
  public Story varied(LocalDate day, UnaryOperator<VariationAgreed.Builder> parts) {
    var fact = VariationAgreed.builder().clause(CLAUSE).agreedBy("group manager");
    return add(parts.apply(fact), day);
  }

  public Story varied(Term every, LocalDate day, LocalDate until) {
    return varied(day, parts -> parts.every(every).until(until));
  }

  public Story waived(LocalDate day, LocalDate until) {
    return varied(day, parts -> parts.until(until));
  }

  public Story variationEnded(LocalDate day) {
    return add(VariationEnded.builder().clause(CLAUSE), day);
  }

  public Story observed(ObservationFocus focus, LocalDate day) {
    return add(ObservationHeld.builder().focus(focus).observer(SUPERVISOR), day);
  }

  public Story left(LocalDate lastDay) {
    return add(EmploymentEnded.builder(), lastDay);
  }

  public Story archived(LocalDate day) {
    return add(FileArchived.builder().destroyOn(day.plusYears(7)), day);
  }

  public Story destroyed(LocalDate day) {
    return add(FileDestroyed.builder(), day);
  }

  public Story held(String hold, LocalDate day) {
    return add(LegalHoldPlaced.builder().hold(hold), day);
  }

  public Story lifted(String hold, LocalDate day) {
    return add(LegalHoldLifted.builder().hold(hold), day);
  }

  public Story discussed(LocalDate day) {
    return discussed(true, day);
  }

  public Story discussed(boolean formal, LocalDate day) {
    return add(CaseDiscussed.builder().formal(formal), day, "discussed-" + day);
  }

  public Story caseRecord(LocalDate discussion, LocalDate day) {
    return add(CaseRecordCompleted.builder().discussion(FactId.of("discussed-" + discussion)), day);
  }

  public Story flagged(LocalDate day) {
    return add(VulnerabilityFlagged.builder(), day);
  }

  public Story cleared(LocalDate day) {
    return add(VulnerabilityCleared.builder(), day);
  }

  public Story closed(LocalDate lastDay) {
    return add(CaseClosed.builder(), lastDay);
  }

  public Story add(Fact.Builder fact, LocalDate day) {
    return add(fact, day, "f-" + facts.size());
  }

  private Story add(Fact.Builder fact, LocalDate day, String id) {
    if (fact instanceof StaffFact.Builder staff) {
      staff.person(WORKER);
    } else if (fact instanceof CaseFact.Builder casework) {
      casework.caseId(CASE);
    }
    facts.add(
        fact.id(FactId.of(id))
            .occurredOn(day)
            .recordedAt(day.atTime(17, 0).toInstant(ZoneOffset.UTC))
            .recordedBy("supervisor")
            .build());
    return this;
  }

  public Facts facts() {
    return Facts.of(facts);
  }

  public List<Fact> list() {
    return List.copyOf(facts);
  }

  @Override
  public String toString() {
    return facts.stream()
        .map(fact -> fact.getOccurredOn() + " " + fact)
        .collect(Collectors.joining("\n", "\n", ""));
  }

  public Standing asOf(LocalDate day) {
    return Standing.underHull(facts(), day);
  }
}
