package org.opensupervision.rules.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands on the evening of a day until it is put forward. */
final class TestClock extends Clock {
  private volatile LocalDate day;

  TestClock(LocalDate day) {
    this.day = day;
  }

  void goTo(LocalDate later) {
    day = later;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }

  @Override
  public Instant instant() {
    return day.atTime(18, 0).toInstant(ZoneOffset.UTC);
  }
}
