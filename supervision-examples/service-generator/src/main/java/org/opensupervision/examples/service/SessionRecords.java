package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.Optional;
import org.opensupervision.model.session.Party;
import org.opensupervision.model.session.RecordCompleted;
import org.opensupervision.model.session.RecordKind;
import org.opensupervision.model.session.RecordSigned;
import org.opensupervision.model.session.SessionType;

/** Writes the records of the sessions of a person, and who signed them. */
final class SessionRecords {
  private static final double SUPERVISOR_SIGNS = 0.96;
  private static final double WORKER_SIGNS = 0.88;

  private final StaffFile file;
  private final Chance chance;
  private final Diligence diligence;

  private SessionRecords(StaffFile file) {
    this.file = file;
    this.chance = file.chance("records");
    this.diligence = new Diligence(file.setting(), chance);
  }

  static void write(StaffFile file) {
    var records = new SessionRecords(file);
    for (Meeting meeting : file.meetings()) {
      if (meeting.type() == SessionType.INDIVIDUAL) {
        records.individual(meeting);
      } else if (meeting.type() == SessionType.GROUP) {
        records.log(meeting);
      }
    }
  }

  private void individual(Meeting meeting) {
    Optional<LocalDate> written = diligence.recorded(meeting, file.lastDay());
    written.ifPresent(day -> personal(meeting, day));
    log(meeting);
  }

  private void personal(Meeting meeting, LocalDate day) {
    complete(meeting, day, RecordKind.PERSONAL_RECORD);
    if (chance.happens(SUPERVISOR_SIGNS)) {
      sign(meeting, day, Party.SUPERVISOR, meeting.supervisor());
    }
    LocalDate later = file.setting().days().after(day, chance.between(0, 8));
    boolean possible = !later.isAfter(file.lastDay()) && file.person().isAtWorkOn(later);
    if (chance.happens(WORKER_SIGNS) && possible) {
      sign(meeting, later, Party.WORKER, file.person());
    }
  }

  /** Most logs are filled in within the session. */
  private void log(Meeting meeting) {
    Optional<LocalDate> day =
        chance.happens(0.7)
            ? Optional.of(meeting.on())
            : diligence.recorded(meeting, file.lastDay());
    day.ifPresent(on -> complete(meeting, on, RecordKind.SUPERVISION_LOG));
  }

  private void complete(Meeting meeting, LocalDate day, RecordKind kind) {
    file.add(
        day,
        meeting.supervisor().id().getValue(),
        RecordCompleted.builder().session(meeting.session()).record(kind));
  }

  private void sign(Meeting meeting, LocalDate day, Party by, Person who) {
    file.add(day, who.id().getValue(), RecordSigned.builder().session(meeting.session()).by(by));
  }
}
