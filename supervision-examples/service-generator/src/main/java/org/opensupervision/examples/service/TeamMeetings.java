package org.opensupervision.examples.service;

import java.time.LocalDate;
import java.util.List;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.model.session.SessionId;
import org.opensupervision.model.session.SessionMode;
import org.opensupervision.model.session.SessionType;

/** Writes the sessions of whole teams into the file of everybody who came. */
final class TeamMeetings {
  private final Setting setting;
  private final Group group;
  private final StaffFiles files;

  TeamMeetings(Setting setting, Group group, StaffFiles files) {
    this.setting = setting;
    this.group = group;
    this.files = files;
  }

  void write() {
    group.posts().stream().filter(post -> post.role() == Role.TEAM_MANAGER).forEach(this::writeOf);
  }

  private void writeOf(Post manager) {
    Chance chance = setting.chance("meetings " + manager.team());
    LocalDate day = setting.window().goLive().plusDays(chance.between(14, 44));
    while (!setting.window().isOver(day)) {
      LocalDate on = setting.days().onOrBefore(day);
      meet(manager.team(), on, chance);
      day = on.plusDays(chance.between(24, 45));
    }
  }

  private void meet(String team, LocalDate on, Chance chance) {
    List<Person> present =
        group.people().stream()
            .filter(person -> person.isAtWorkOn(on))
            .filter(person -> person.stintOn(on).post().team().equals(team))
            .filter(person -> person.stintOn(on).covers(on))
            .filter(person -> chance.happens(0.9))
            .toList();
    SessionType type = type(chance);
    int minutes = 15 * chance.between(4, 8);
    if (present.size() > 1) {
      present.forEach(person -> write(person, on, type, minutes, present));
    }
  }

  private static SessionType type(Chance chance) {
    return switch (chance.share(0.8, 0.12, 0.08)) {
      case 1 -> SessionType.PEER;
      case 2 -> SessionType.CLINICAL;
      default -> SessionType.GROUP;
    };
  }

  private void write(
      Person person, LocalDate on, SessionType type, int minutes, List<Person> present) {
    StaffFile file = files.of(person);
    SessionId id = file.nextSession();
    List<PersonId> attendees = present.stream().map(Person::id).toList();
    Person leader = present.get(0);
    file.add(
        on,
        leader.id().getValue(),
        SessionHeld.builder()
            .session(id)
            .type(type)
            .mode(SessionMode.FACE_TO_FACE)
            .minutes(minutes)
            .attendees(attendees));
    file.held(new Meeting(id, on, type, leader));
  }
}
