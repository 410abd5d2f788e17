package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.model.session.SessionId;
import org.opensupervision.model.session.SessionMode;
import org.opensupervision.model.session.SessionPlanned;
import org.opensupervision.model.session.SessionType;

/** Plans individual sessions one after the other, and holds, moves or loses each of them. */
final class SessionDiary {
  private static final int GIVEN_UP_AFTER = 500;
  private static final double BROUGHT_FORWARD = 0.7;

  private final StaffFile file;
  private final Person person;
  private final Days days;
  private final Chance chance;
  private final Cadence cadence;
  private final Cancellations cancellations;

  private SessionDiary(StaffFile file, List<Agreement> agreements) {
    this.file = file;
    this.person = file.person();
    this.days = file.setting().days();
    this.chance = file.chance("sessions");
    this.cadence = new Cadence(file, agreements);
    this.cancellations = new Cancellations(file, chance);
  }

  static void write(StaffFile file, List<Agreement> agreements) {
    var diary = new SessionDiary(file, agreements);
    LocalDate start = file.person().from();
    Optional<LocalDate> last = diary.session(start, diary.firstAfter(start));
    while (last.isPresent()) {
      last = diary.session(last.get(), diary.nextAfter(last.get()));
    }
  }

  private LocalDate firstAfter(LocalDate start) {
    return start.plusDays(person.isNewlyQualified() ? 7 : chance.between(5, 26));
  }

  private LocalDate nextAfter(LocalDate last) {
    LocalDate meant = cadence.next(last);
    int gap = (int) (meant.toEpochDay() - last.toEpochDay());
    boolean slips = chance.happens(0.13);
    LocalDate day = slips ? meant.plusDays(chance.between(1, gap / 2)) : meant;
    LocalDate before = days.onOrBefore(day);
    return before.isAfter(last) ? before : days.onOrAfter(day);
  }

  /** Plans one session for a day; returns where the next gap starts, or nothing at the end. */
  private Optional<LocalDate> session(LocalDate last, LocalDate meant) {
    Optional<LocalDate> planned = settled(last, days.onOrAfter(meant));
    if (planned.isEmpty() || planned.get().isAfter(person.to())) {
      return Optional.empty();
    }
    SessionId id = file.nextSession();
    LocalDate day = planned.get();
    plan(id, last, day);
    if (day.isAfter(file.lastDay())) {
      return Optional.empty();
    }
    Optional<LocalDate> held = cancellations.cancelled(id, last, day);
    held.filter(on -> !on.isAfter(file.lastDay())).ifPresent(on -> hold(id, on));
    return Optional.of(held.orElse(day)).filter(on -> !on.isAfter(file.lastDay()));
  }

  private void plan(SessionId id, LocalDate last, LocalDate day) {
    String by = file.acting(last).id().getValue();
    file.add(
        last,
        by,
        SessionPlanned.builder().session(id).plannedFor(day).type(SessionType.INDIVIDUAL));
  }

  /** Returns the day or, where somebody is away on it, one before the leave or soon after it. */
  private Optional<LocalDate> settled(LocalDate last, LocalDate meant) {
    boolean early = chance.happens(BROUGHT_FORWARD);
    int busy = chance.between(0, 5);
    if (isFree(meant)) {
      return Optional.of(meant);
    }
    Optional<LocalDate> before = early ? before(last, meant) : Optional.empty();
    return before.isPresent() ? before : free(meant).flatMap(day -> free(days.after(day, busy)));
  }

  private Optional<LocalDate> before(LocalDate last, LocalDate meant) {
    LocalDate earliest = last.plusDays((meant.toEpochDay() - last.toEpochDay()) / 2);
    LocalDate day = meant;
    while (day.isAfter(earliest) && !isFree(day)) {
      day = days.onOrBefore(day.minusDays(1));
    }
    return Optional.of(day).filter(on -> on.isAfter(earliest));
  }

  /** Returns the first working day on which neither is away by plan: that is known beforehand. */
  private Optional<LocalDate> free(LocalDate from) {
    LocalDate day = from;
    for (int i = 0; i < GIVEN_UP_AFTER; i++) {
      if (isFree(day)) {
        return Optional.of(day);
      }
      day = days.after(day, 1);
    }
    return Optional.empty();
  }

  private boolean isFree(LocalDate day) {
    return !isAwayByPlan(person, day) && !isAwayByPlan(file.acting(day), day);
  }

  private static boolean isAwayByPlan(Person who, LocalDate day) {
    return who.absenceOn(day).filter(Absence::planned).isPresent();
  }

  private void hold(SessionId id, LocalDate on) {
    Person supervisor = file.acting(on);
    file.add(
        on,
        supervisor.id().getValue(),
        SessionHeld.builder()
            .session(id)
            .type(SessionType.INDIVIDUAL)
            .mode(mode())
            .minutes(minutes())
            .addAttendees(person.id(), supervisor.id()));
    file.held(new Meeting(id, on, SessionType.INDIVIDUAL, supervisor));
  }

  private SessionMode mode() {
    return switch (chance.share(0.78, 0.18, 0.04)) {
      case 1 -> SessionMode.VIDEO;
      case 2 -> SessionMode.TELEPHONE;
      default -> SessionMode.FACE_TO_FACE;
    };
  }

  private int minutes() {
    int fives = chance.happens(0.1) ? chance.between(8, 17) : chance.between(18, 25);
    return 5 * fives;
  }
}
