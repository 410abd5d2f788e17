package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.session.SessionId;

/** The supervision file of a person while it is gathered. */
final class StaffFile {
  /** Who records what is not about a session. */
  static final String PERSONNEL = "human-resources";

  private final Setting setting;
  private final Group group;
  private final Person person;
  private final File file;
  private final List<Meeting> meetings = new ArrayList<>();
  private int sessions;

  StaffFile(Setting setting, Group group, Person person) {
    this.setting = setting;
    this.group = group;
    this.person = person;
    this.file = new File(person.id().getValue(), setting);
  }

  Setting setting() {
    return setting;
  }

  Group group() {
    return group;
  }

  Person person() {
    return person;
  }

  /** Returns the last day on which something can happen to this person at work. */
  LocalDate lastDay() {
    return person.leaves() ? person.to() : setting.window().last();
  }

  Chance chance(String theme) {
    return setting.chance(theme + " " + person.id());
  }

  Entry add(LocalDate day, String by, StaffFact.Builder draft) {
    draft.person(person.id());
    return file.add(day, by, draft);
  }

  Person acting(LocalDate day) {
    return group.acting(person.stintOn(day).post(), day);
  }

  SessionId nextSession() {
    sessions++;
    return SessionId.of("s" + person.id().getValue().substring(1) + "-" + Numbers.of(sessions, 4));
  }

  void held(Meeting meeting) {
    meetings.add(meeting);
  }

  /** Puts the sessions that took place in the order of their days, once all are known. */
  void settle() {
    meetings.sort(Comparator.comparing(Meeting::on));
  }

  List<Meeting> meetings() {
    return meetings;
  }

  List<Fact> facts() {
    return file.facts();
  }
}
