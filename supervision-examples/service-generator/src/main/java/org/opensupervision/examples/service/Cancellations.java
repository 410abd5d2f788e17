package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.Optional;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.session.CancellationReason;
import org.opensupervision.model.session.Party;
import org.opensupervision.model.session.SessionCancelled;
import org.opensupervision.model.session.SessionId;
import org.opensupervision.model.session.SessionRescheduled;

/** Calls sessions off, and finds them a new day: in time, late or never. */
final class Cancellations {
  private static final double CALLED_OFF = 0.11;
  private static final int GIVEN_UP_AFTER = 40;

  private final StaffFile file;
  private final Days days;
  private final Chance chance;

  Cancellations(StaffFile file, Chance chance) {
    this.file = file;
    this.days = file.setting().days();
    this.chance = chance;
  }

  /**
   * Returns the day on which a planned session takes place in the end; nothing if it never does.
   */
  Optional<LocalDate> cancelled(SessionId id, LocalDate last, LocalDate planned) {
    Optional<Absence> worker = file.person().absenceOn(planned);
    Optional<Absence> supervisor = file.acting(planned).absenceOn(planned);
    boolean calledOff = chance.happens(CALLED_OFF);
    if (worker.isPresent()) {
      return away(id, last, planned, Party.WORKER, worker.get());
    }
    if (supervisor.isPresent()) {
      return away(id, last, planned, Party.SUPERVISOR, supervisor.get());
    }
    return calledOff ? calledOff(id, last, planned) : Optional.of(planned);
  }

  private Optional<LocalDate> away(
      SessionId id, LocalDate last, LocalDate planned, Party by, Absence absence) {
    boolean sick = absence.kind() == AbsenceKind.SICKNESS;
    LocalDate told = days.onOrAfter(absence.from());
    LocalDate day = told.isAfter(last) ? told : planned;
    cancel(id, day, planned, by, sick ? CancellationReason.SICKNESS : CancellationReason.OTHER);
    LocalDate from = by == Party.WORKER ? absence.back() : planned;
    return moved(id, from, from, chance.share(0.75, 0.18, 0.07));
  }

  private Optional<LocalDate> calledOff(SessionId id, LocalDate last, LocalDate planned) {
    LocalDate earlier = days.onOrBefore(planned.minusDays(chance.between(0, 3)));
    LocalDate day = earlier.isAfter(last) ? earlier : planned;
    Party by = chance.happens(0.55) ? Party.SUPERVISOR : Party.WORKER;
    cancel(id, day, planned, by, reason());
    return moved(id, day, planned, chance.share(0.76, 0.16, 0.08));
  }

  private CancellationReason reason() {
    return switch (chance.share(0.5, 0.25, 0.15, 0.1)) {
      case 1 -> CancellationReason.EMERGENCY;
      case 2 -> CancellationReason.LEAVE;
      case 3 -> CancellationReason.OTHER;
      default -> CancellationReason.WORK_PRESSURE;
    };
  }

  private void cancel(
      SessionId id, LocalDate day, LocalDate planned, Party by, CancellationReason reason) {
    Person who = by == Party.WORKER ? file.person() : file.acting(day);
    file.add(
        day,
        who.id().getValue(),
        SessionCancelled.builder().session(id).plannedFor(planned).by(by).reason(reason));
  }

  /** Outcome 0 is a new day within five working days, 1 a later one, and 2 none. */
  private Optional<LocalDate> moved(SessionId id, LocalDate arranged, LocalDate from, int outcome) {
    int wait = outcome == 0 ? chance.between(1, 5) : chance.between(6, 15);
    LocalDate onArranged = days.after(arranged, chance.between(0, 3));
    Optional<LocalDate> free = outcome == 2 ? Optional.empty() : free(days.after(from, wait));
    free.ifPresent(day -> reschedule(id, onArranged.isBefore(day) ? onArranged : from, day));
    return free;
  }

  private void reschedule(SessionId id, LocalDate arranged, LocalDate day) {
    LocalDate on = days.onOrAfter(arranged);
    if (!on.isAfter(file.lastDay()) && !day.isAfter(file.person().to())) {
      String by = file.acting(on).id().getValue();
      file.add(on, by, SessionRescheduled.builder().session(id).plannedFor(day));
    }
  }

  private Optional<LocalDate> free(LocalDate from) {
    LocalDate day = from;
    for (int i = 0; i < GIVEN_UP_AFTER; i++) {
      if (file.person().absenceOn(day).isEmpty() && file.acting(day).absenceOn(day).isEmpty()) {
        return Optional.of(day);
      }
      day = days.after(day, 1);
    }
    return Optional.empty();
  }
}
