package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.Optional;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.practice.FileTransferred;
import org.opensupervision.model.practice.HandoverMeetingHeld;

/** Writes what becomes of a file when somebody moves to another team. */
final class Handover {
  private static final Promptness FILE = new Promptness(0.7, 0.18);
  private static final Promptness MEETING = new Promptness(0.6, 0.15);

  private final StaffFile file;
  private final Chance chance;

  private Handover(StaffFile file) {
    this.file = file;
    this.chance = file.chance("handover");
  }

  static void write(StaffFile file) {
    var stints = file.person().stints();
    var handover = new Handover(file);
    stints.subList(1, stints.size()).forEach(stint -> handover.write(stint.from()));
  }

  private void write(LocalDate moved) {
    Optional<LocalDate> sent = FILE.after(moved, file.setting().days(), chance);
    Optional<LocalDate> met = MEETING.after(moved, file.setting().days(), chance);
    sent.ifPresent(day -> add(moved, day, FileTransferred.builder().to(file.acting(day).id())));
    met.ifPresent(day -> add(moved, day, HandoverMeetingHeld.builder()));
  }

  private void add(LocalDate moved, LocalDate day, StaffFact.Builder draft) {
    boolean possible = day.isAfter(moved) && !day.isAfter(file.lastDay());
    if (possible && file.person().isAtWorkOn(day)) {
      file.add(day, StaffFile.PERSONNEL, draft);
    }
  }
}
