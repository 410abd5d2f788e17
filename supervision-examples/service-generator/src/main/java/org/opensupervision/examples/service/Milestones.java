package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.Optional;
import org.opensupervision.model.employment.AbsenceBegun;
import org.opensupervision.model.employment.AbsenceEnded;
import org.opensupervision.model.employment.CareerStage;
import org.opensupervision.model.employment.CareerStageEntered;
import org.opensupervision.model.employment.CoverArranged;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.employment.RoleChanged;

/** Writes what happens to somebody as an employee: start, stages, moves and absences. */
final class Milestones {
  private static final int ASSESSED_MONTHS = 12;

  private final StaffFile file;
  private final Person person;

  private Milestones(StaffFile file) {
    this.file = file;
    this.person = file.person();
  }

  static void write(StaffFile file) {
    var milestones = new Milestones(file);
    milestones.start();
    milestones.stages();
    milestones.moves();
    milestones.person.absences().forEach(milestones::absence);
    milestones.person.covers().forEach(milestones::cover);
  }

  private void start() {
    Post post = person.stints().get(0).post();
    file.add(
        person.from(),
        StaffFile.PERSONNEL,
        Employed.builder().role(post.role().words()).team(post.team()));
  }

  private void stages() {
    if (person.isNewlyQualified()) {
      stage(person.from(), CareerStage.ASYE);
      stage(person.from().plusMonths(ASSESSED_MONTHS), CareerStage.QUALIFIED);
    } else if (person.role().holdsCases()) {
      boolean senior = person.role() == Role.SENIOR_SOCIAL_WORKER;
      stage(person.from(), senior ? CareerStage.EXPERIENCED : CareerStage.QUALIFIED);
    }
  }

  private void stage(LocalDate day, CareerStage stage) {
    if (!day.isAfter(file.lastDay())) {
      file.add(day, StaffFile.PERSONNEL, CareerStageEntered.builder().stage(stage));
    }
  }

  private void moves() {
    for (Stint stint : person.stints().subList(1, person.stints().size())) {
      move(stint.from(), stint.post().role(), stint.post().team(), true);
    }
    Promotion.of(file).ifPresent(day -> move(day, Role.SENIOR_SOCIAL_WORKER, team(day), false));
  }

  private String team(LocalDate day) {
    return person.stintOn(day).post().team();
  }

  private void move(LocalDate day, Role role, String team, boolean transfer) {
    Optional<LocalDate> promoted = Promotion.of(file).filter(since -> !since.isAfter(day));
    Role now = promoted.isPresent() ? Role.SENIOR_SOCIAL_WORKER : role;
    file.add(
        day,
        StaffFile.PERSONNEL,
        RoleChanged.builder().role(now.words()).team(team).transfer(transfer));
  }

  private void absence(Absence absence) {
    file.add(
        absence.from(),
        StaffFile.PERSONNEL,
        AbsenceBegun.builder().kind(absence.kind()).planned(absence.planned()));
    if (!file.setting().window().isOver(absence.back())) {
      file.add(absence.back(), StaffFile.PERSONNEL, AbsenceEnded.builder());
    }
  }

  private void cover(Cover cover) {
    file.add(cover.from(), StaffFile.PERSONNEL, CoverArranged.builder().coveredBy(cover.by().id()));
  }
}
