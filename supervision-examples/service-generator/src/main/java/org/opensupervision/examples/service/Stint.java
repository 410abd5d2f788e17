package org.opensupervision.examples.service;

import java.time.LocalDate;

/** The days, both included, on which a person holds a post. */
record Stint(Post post, Person person, LocalDate from, LocalDate to) {

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  Stint until(LocalDate day) {
    return new Stint(post, person, from, day);
  }
}
