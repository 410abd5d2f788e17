package org.opensupervision.tck.storage;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The clock that stores under test go by: it stands still until a check moves it. */
final class KitClock implements InstantSource {

  static final Instant MON_2_MARCH = Instant.parse("2026-03-02T09:00:00Z");

  private volatile Instant now = MON_2_MARCH;

  @Override
  public Instant instant() {
    return now;
  }

  void set(Instant moment) {
    now = moment;
  }

  void advance(Duration time) {
    set(now.plus(time));
  }
}
