package org.opensupervision.examples.benchmarks.drools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.examples.benchmarks.population.CaseFile;
import org.opensupervision.examples.benchmarks.population.HeldSession;
import org.opensupervision.examples.benchmarks.population.Supervisee;

/** Makes the events of one supervisee, each with the one before it in its series. */
final class Events {
  private final List<Object> events = new ArrayList<>();
  private final int supervisee;
  private long nextId;

  private Events(Supervisee one) {
    supervisee = one.id();
    nextId = (long) one.id() << 12;
  }

  static List<Object> of(Supervisee one) {
    var events = new Events(one);
    long employment = events.nextId;
    events.add(new Event.Employment(employment, one.id(), day(one.employed())));
    events.sessions(one, employment);
    events.observations(one, employment);
    one.cases().forEach(events::discussions);
    return events.events;
  }

  private long add(Event event) {
    events.add(event);
    nextId = event.getId() + 1;
    return event.getId();
  }

  private void sessions(Supervisee one, long employment) {
    long previous = employment;
    for (HeldSession held : one.sessions()) {
      previous = add(new Event.Session(nextId, supervisee, day(held.date()), previous));
      LocalDate recorded = held.recorded();
      if (recorded != null) {
        add(new Event.Recorded(nextId, supervisee, day(recorded), previous));
      }
    }
  }

  private void observations(Supervisee one, long employment) {
    long previous = employment;
    for (LocalDate date : one.observations()) {
      previous = add(new Event.Observation(nextId, supervisee, day(date), previous));
    }
  }

  private void discussions(CaseFile file) {
    long previous = add(new Event.CaseOpened(nextId, supervisee, file.id(), day(file.opened())));
    for (LocalDate date : file.discussed()) {
      previous = add(new Event.Discussed(nextId, supervisee, file.id(), day(date), previous));
    }
  }

  private static int day(LocalDate date) {
    return (int) date.toEpochDay();
  }
}
