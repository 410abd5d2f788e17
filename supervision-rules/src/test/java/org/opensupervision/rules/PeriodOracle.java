package org.opensupervision.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.rules.Quotas.Duty;
import org.opensupervision.rules.Quotas.Time;

/** What is owed for one period of a time in which a clause applies, found day by day. */
record PeriodOracle(Quotas asked, Happenings worker, Time time, LocalDate asOf) {

  /**
   * The duty of a whole period, unless it falls away.
   *
   * @param together the first days of the periods over which the amount is averaged, this one last
   */
  Optional<Duty> least(List<LocalDate> together, LocalDate last) {
    LocalDate first = together.get(together.size() - 1);
    Optional<LocalDate> met =
        time.between(first, last).stream()
            .filter(
                day -> isReached(first, day, 1) || isReached(together.get(0), day, together.size()))
            .findFirst();
    if (met.isPresent()) {
      return Optional.of(Duty.of(first, last, Status.MET, met, Optional.empty()));
    }
    boolean whole = !time.last().isBefore(last);
    if (whole && asOf.isAfter(last)) {
      return Optional.of(Duty.of(first, last, Status.MISSED, Optional.empty(), Optional.of(last)));
    }
    return time.isOver()
        ? Optional.empty()
        : Optional.of(Duty.of(first, last, Status.OPEN, Optional.empty(), Optional.empty()));
  }

  private boolean isReached(LocalDate first, LocalDate day, int times) {
    return asked.sum(worker, time.between(first, day), times) >= asked.wanted(times);
  }

  /** The duty of a period, or a part of one, that must not hold too much. */
  Duty most(LocalDate first, LocalDate due) {
    LocalDate last = time.isOver() && time.last().isBefore(due) ? time.last() : due;
    Optional<LocalDate> exceeded =
        time.between(first, last).stream()
            .filter(day -> asked.sum(worker, time.between(first, day), 1) > asked.wanted(1))
            .findFirst();
    if (exceeded.isPresent()) {
      return Duty.of(first, due, Status.MISSED, Optional.empty(), exceeded);
    }
    return asOf.isAfter(last)
        ? Duty.of(first, due, Status.MET, Optional.of(last), Optional.empty())
        : Duty.of(first, due, Status.OPEN, Optional.empty(), Optional.empty());
  }
}
