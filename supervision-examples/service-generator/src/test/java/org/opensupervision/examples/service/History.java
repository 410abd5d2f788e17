package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.employment.AbsenceBegun;
import org.opensupervision.model.employment.AbsenceEnded;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.employment.EmploymentEnded;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Journal;

/** The employment of one person as it can be read from the facts, without the generator. */
final class History {
  /**
   * A time away; {@code back} is the day after the last day of the service where nobody is back.
   */
  record Away(LocalDate from, LocalDate back, AbsenceKind kind) {}

  private final List<Away> away = new ArrayList<>();
  private final String role;
  private final LocalDate from;
  private LocalDate to;
  private boolean left;

  private History(Employed employed, LocalDate lastDay) {
    this.role = employed.getRole();
    this.from = employed.getOccurredOn();
    this.to = lastDay;
  }

  static History of(Journal journal, LocalDate lastDay) {
    var history = new History((Employed) journal.getFacts().get(0), lastDay);
    AbsenceBegun begun = null;
    for (Fact fact : journal.getFacts()) {
      if (fact instanceof AbsenceBegun absence) {
        begun = absence;
      } else if (fact instanceof AbsenceEnded && begun != null) {
        history.away(begun, fact.getOccurredOn());
        begun = null;
      } else if (fact instanceof EmploymentEnded) {
        history.to = fact.getOccurredOn();
        history.left = true;
      }
    }
    if (begun != null) {
      history.away(begun, lastDay.plusDays(1));
    }
    return history;
  }

  private void away(AbsenceBegun begun, LocalDate back) {
    away.add(new Away(begun.getOccurredOn(), back, begun.getKind()));
  }

  List<Away> away() {
    return away;
  }

  String role() {
    return role;
  }

  LocalDate from() {
    return from;
  }

  LocalDate to() {
    return to;
  }

  boolean left() {
    return left;
  }

  boolean isEmployedOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  boolean isAtWorkOn(LocalDate day) {
    return isEmployedOn(day)
        && away.stream().noneMatch(a -> !day.isBefore(a.from()) && day.isBefore(a.back()));
  }
}
