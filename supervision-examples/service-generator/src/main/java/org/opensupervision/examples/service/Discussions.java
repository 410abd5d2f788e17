package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.opensupervision.model.casework.CaseDiscussed;
import org.opensupervision.model.casework.CaseRecordCompleted;
import org.opensupervision.model.session.SessionType;

/** Writes in which sessions a case was discussed, and when that was written up. */
final class Discussions {
  private static final double DECISION_IN_A_TALK = 0.07;

  private final CaseFile file;
  private final List<Vulnerable> vulnerable;
  private final Chance chance;
  private final Diligence diligence;
  private final RecordContent content;
  private LocalDate last;

  private Discussions(CaseFile file, List<Vulnerable> vulnerable) {
    this.file = file;
    this.vulnerable = vulnerable;
    this.chance = file.chance("discussions");
    this.diligence = new Diligence(file.setting(), chance);
    this.content = new RecordContent(file.chance("sections"));
    this.last = file.subject().opened();
  }

  static void write(CaseFile file, List<Vulnerable> vulnerable, StaffFiles staffFiles) {
    var discussions = new Discussions(file, vulnerable);
    List<Allocation> allocations = file.subject().allocations();
    for (int i = 0; i < allocations.size(); i++) {
      List<Meeting> meetings = staffFiles.of(allocations.get(i).worker()).meetings();
      discussions.write(meetings, allocations.get(i).from(), file.subject().endOf(i));
    }
  }

  private void write(List<Meeting> meetings, LocalDate from, LocalDate before) {
    for (Meeting meeting : meetings) {
      boolean allocated = meeting.on().isAfter(from) && meeting.on().isBefore(before);
      if (allocated && meeting.on().isBefore(file.lastDay())) {
        consider(meeting);
      }
    }
  }

  private void consider(Meeting meeting) {
    if (meeting.type() == SessionType.INDIVIDUAL && chance.happens(probability(meeting.on()))) {
      last = meeting.on();
      discuss(meeting, true);
    } else if (meeting.type() == SessionType.INFORMAL && chance.happens(DECISION_IN_A_TALK)) {
      discuss(meeting, false);
    }
  }

  /** The longer ago and the greater the worry, the likelier a case is on the agenda. */
  private double probability(LocalDate day) {
    long since = ChronoUnit.DAYS.between(last, day);
    if (vulnerable.stream().anyMatch(time -> time.covers(day))) {
      return since < 10 ? 0.4 : 0.94;
    }
    if (since >= 45) {
      return 0.93;
    }
    return since < 20 ? 0.15 : 0.62;
  }

  private void discuss(Meeting meeting, boolean formal) {
    String by = meeting.supervisor().id().getValue();
    Entry discussed =
        file.add(
            meeting.on(), by, CaseDiscussed.builder().session(meeting.session()).formal(formal));
    diligence.recorded(meeting, file.lastDay()).ifPresent(day -> record(discussed, day, by));
  }

  private void record(Entry discussed, LocalDate day, String by) {
    CaseRecordCompleted.Builder draft = CaseRecordCompleted.builder();
    draft.sections(content.sections());
    discussed.tellId(draft::discussion);
    file.add(day, by, draft);
  }
}
