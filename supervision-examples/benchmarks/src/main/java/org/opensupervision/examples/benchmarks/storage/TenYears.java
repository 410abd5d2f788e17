package org.opensupervision.examples.benchmarks.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
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

/** The file of one worker over ten years: a session with two records every month, observations. */
public final class TenYears {

  /** Whose file it is. */
  public static final PersonId WORKER = PersonId.of("p-104");

  /** The day on which it is looked at. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 3, 2);

  private static final PersonId SUPERVISOR = PersonId.of("p-17");
  private static final int MONTHS = 120;
  private static final int MONTHS_OF_A_QUARTER = 3;

  private final List<Fact> facts = new ArrayList<>();

  private TenYears() {}

  /** Returns its facts, which are always the same ones. */
  public static List<Fact> facts() {
    var file = new TenYears();
    var begun = AS_OF.minusMonths(MONTHS);
    file.add(Employed.builder().role("social worker").team("north"), begun);
    for (int month = 1; month < MONTHS; month++) {
      file.month(begun.plusMonths(month), month);
    }
    return List.copyOf(file.facts);
  }

  /** Returns the one fact about the supervisor that the others need. */
  public static Fact supervisor() {
    return Employed.builder()
        .id(FactId.of("f-supervisor"))
        .person(SUPERVISOR)
        .role("team manager")
        .team("north")
        .occurredOn(AS_OF.minusMonths(MONTHS))
        .recordedAt(recordedAt())
        .recordedBy(SUPERVISOR.getValue())
        .build();
  }

  /** Returns when the last of it was recorded. */
  public static Instant recordedAt() {
    return AS_OF.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private void month(LocalDate day, int month) {
    var session = SessionId.of("s-" + month);
    add(
        SessionHeld.builder()
            .session(session)
            .type(SessionType.INDIVIDUAL)
            .mode(SessionMode.FACE_TO_FACE)
            .minutes(95)
            .addAttendees(WORKER, SUPERVISOR),
        day);
    for (var record : List.of(RecordKind.SUPERVISION_LOG, RecordKind.PERSONAL_RECORD)) {
      add(RecordCompleted.builder().session(session).record(record), day.plusDays(2));
    }
    if (month % MONTHS_OF_A_QUARTER == 0) {
      var focus = ObservationHeld.builder().focus(ObservationFocus.PRACTICE);
      add(focus.observer(SUPERVISOR), day.plusDays(5));
    }
  }

  private void add(StaffFact.Builder fact, LocalDate day) {
    fact.person(WORKER);
    facts.add(
        fact.id(FactId.of("f-" + facts.size()))
            .occurredOn(day)
            .recordedAt(day.atTime(17, 0).toInstant(ZoneOffset.UTC))
            .recordedBy(SUPERVISOR.getValue())
            .build());
  }
}
