package org.opensupervision.examples.service;

import java.time.LocalDate;

/** Who stands in for an absent supervisor, and from when. */
record Cover(Absence absence, LocalDate from, Person by) {

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(absence.back()) && by.isEmployedOn(day);
  }
}
