package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.Optional;
import org.opensupervision.model.practice.ActionAgreed;
import org.opensupervision.model.practice.ActionCompleted;
import org.opensupervision.model.session.SessionType;

/** Writes what individual sessions agreed, and when it was done: in time, late or never. */
final class Actions {
  private static final double AGREED = 0.4;
  private static final Promptness DONE = new Promptness(0.74, 0.18);

  private final StaffFile file;
  private final Chance chance;

  private Actions(StaffFile file) {
    this.file = file;
    this.chance = file.chance("actions");
  }

  static void write(StaffFile file) {
    var actions = new Actions(file);
    file.meetings().stream()
        .filter(meeting -> meeting.type() == SessionType.INDIVIDUAL)
        .filter(meeting -> actions.chance.happens(AGREED))
        .forEach(actions::agree);
  }

  private void agree(Meeting meeting) {
    Entry agreed =
        file.add(meeting.on(), meeting.supervisor().id().getValue(), ActionAgreed.builder());
    Optional<LocalDate> done = DONE.after(meeting.on(), file.setting().days(), chance);
    done.filter(day -> day.isAfter(meeting.on()) && !day.isAfter(file.lastDay()))
        .filter(file.person()::isAtWorkOn)
        .ifPresent(day -> complete(agreed, day));
  }

  private void complete(Entry agreed, LocalDate day) {
    ActionCompleted.Builder draft = ActionCompleted.builder();
    agreed.tellId(draft::action);
    file.add(day, file.person().id().getValue(), draft);
  }
}
