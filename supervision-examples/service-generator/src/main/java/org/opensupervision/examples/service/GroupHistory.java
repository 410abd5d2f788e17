package org.opensupervision.examples.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opensupervision.model.fact.Fact;

/** Everything that happened in one group: the files of its people and of its cases. */
final class GroupHistory {
  private final Setting setting;
  private final Group group;
  private final StaffFiles files = new StaffFiles();
  private final List<CaseFile> caseFiles = new ArrayList<>();

  GroupHistory(Setting setting, Group group, Map<String, TeamCases> shares) {
    this.setting = setting;
    this.group = group;
    staff();
    supervise();
    shares.values().stream()
        .filter(share -> group.posts().stream().anyMatch(post -> post.team().equals(share.team())))
        .forEach(this::cases);
  }

  private void staff() {
    Staffing.fill(setting, group);
    group.has(LongIllness.of(setting, group));
    for (Person person : group.people()) {
      person.isAway(Absences.of(setting, person, certain(person)));
      person.records(setting.chance("diligence " + person.id()).between(72, 96) / 100.0);
      files.add(new StaffFile(setting, group, person));
    }
    new CoverRota(setting, group).arrange();
  }

  private List<Absence> certain(Person person) {
    return group.illnesses().stream()
        .filter(illness -> illness.person().equals(person))
        .map(LongIllness::absence)
        .toList();
  }

  private void supervise() {
    files.forEach(GroupHistory::supervise);
    new TeamMeetings(setting, group, files).write();
    files.forEach(GroupHistory::writeUp);
  }

  private static void supervise(StaffFile file) {
    Milestones.write(file);
    SessionDiary.write(file, Supervisors.write(file));
    InformalTalks.write(file);
    Observations.write(file);
    Trainings.write(file);
    Handover.write(file);
  }

  private static void writeUp(StaffFile file) {
    file.settle();
    SessionRecords.write(file);
    Actions.write(file);
    Departure.write(file);
  }

  private void cases(TeamCases share) {
    List<Case> cases = new Intake(setting, share).open();
    Caseloads.allocate(setting, group, share.team(), cases);
    cases.forEach(this::discuss);
  }

  private void discuss(Case one) {
    var file = new CaseFile(setting, one);
    List<Vulnerable> vulnerable = Vulnerable.of(file);
    file.open(vulnerable);
    Discussions.write(file, vulnerable, files);
    Oversight.write(file, vulnerable);
    caseFiles.add(file);
  }

  Stream<Fact> staffFacts() {
    return files.facts();
  }

  Stream<Fact> caseFacts() {
    return caseFiles.stream().flatMap(file -> file.close().stream());
  }
}
