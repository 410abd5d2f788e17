package org.opensupervision.examples.benchmarks.startup;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.session.RecordCompleted;
import org.opensupervision.model.session.RecordKind;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.model.session.SessionId;
import org.opensupervision.model.session.SessionMode;
import org.opensupervision.model.session.SessionType;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.policy.Policies;

/** Reads the bundled policy, assesses one worker and prints what is owed. */
final class FirstAnswer {
  private static final PersonId WORKER = PersonId.of("worker");
  private static final SessionId SESSION = SessionId.of("first");

  private FirstAnswer() {}

  public static void main(String[] args) {
    var supervision =
        Supervision.under(Policies.bundled("hull"), WorkingCalendars.englandAndWales());
    var assessment = supervision.assess(facts(), LocalDate.of(2026, 5, 1));
    for (var finding : assessment.getFindings()) {
      var owed = finding.getObligation();
      System.out.println(owed.getClause() + " " + finding.getStatus() + " " + owed.getDue());
    }
  }

  private static Facts facts() {
    return Facts.of(
        about(Employed.builder().role("social worker").team("north"), LocalDate.of(2026, 3, 2)),
        about(held(), LocalDate.of(2026, 4, 2)),
        about(
            RecordCompleted.builder().session(SESSION).record(RecordKind.PERSONAL_RECORD),
            LocalDate.of(2026, 4, 13)));
  }

  private static SessionHeld.Builder held() {
    var held = SessionHeld.builder();
    held.session(SESSION).type(SessionType.INDIVIDUAL).mode(SessionMode.FACE_TO_FACE);
    held.minutes(90).addAttendees(WORKER);
    return held;
  }

  private static Fact about(StaffFact.Builder fact, LocalDate day) {
    return fact.person(WORKER)
        .id(FactId.of("f-" + day))
        .occurredOn(day)
        .recordedAt(day.atTime(17, 0).toInstant(ZoneOffset.UTC))
        .recordedBy("supervisor")
        .build();
  }
}
