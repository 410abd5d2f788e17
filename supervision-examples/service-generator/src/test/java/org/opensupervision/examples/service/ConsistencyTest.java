package org.opensupervision.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.opensupervision.model.casework.CaseAllocated;
import org.opensupervision.model.casework.CaseDiscussed;
import org.opensupervision.model.casework.CaseOpened;
import org.opensupervision.model.casework.CaseRecordCompleted;
import org.opensupervision.model.employment.CoverArranged;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.employment.FileArchived;
import org.opensupervision.model.employment.SupervisorAssigned;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.file.FileDestroyed;
import org.opensupervision.model.practice.FileTransferred;
import org.opensupervision.model.practice.HandoverMeetingHeld;
import org.opensupervision.model.practice.TrainingCompleted;
import org.opensupervision.model.session.ObservationHeld;
import org.opensupervision.model.session.RecordCompleted;
import org.opensupervision.model.session.RecordSigned;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.model.session.SessionId;
import org.opensupervision.model.session.SessionPlanned;
import org.opensupervision.model.session.SessionRescheduled;
import org.opensupervision.model.time.WorkingCalendar;
import org.opensupervision.rules.calendar.WorkingCalendars;

/** What must be true of every service, whatever its size and seed; checked from the facts alone. */
class ConsistencyTest {
  private static final WorkingCalendar CALENDAR = WorkingCalendars.englandAndWales();

  private final Map<PersonId, History> people = new HashMap<>();
  private final Map<SessionId, LocalDate> held = new HashMap<>();
  private LocalDate lastDay = LocalDate.MIN;

  @Property(tries = 12)
  void anyService_isConsistent(
      @ForAll long seed,
      @ForAll @IntRange(min = 10, max = 45) int staff,
      @ForAll @IntRange(min = 3, max = 12) int months) {
    var plan = ServicePlan.builder().seed(seed).staff(staff).months(months).build();
    var facts = Facts.of(ChildrensService.generate(plan));
    lastDay = plan.getLastDay();
    learn(facts);
    facts.getJournals().forEach(this::check);
  }

  private void learn(Facts facts) {
    people.clear();
    held.clear();
    for (Journal journal : facts.getJournals()) {
      if (journal.getSubject() instanceof PersonId person) {
        assertThat(journal.getFacts().get(0)).isInstanceOf(Employed.class);
        people.put(person, History.of(journal, lastDay));
      }
      journal.getFacts().forEach(this::learn);
    }
  }

  private void learn(Fact fact) {
    if (fact instanceof SessionHeld session) {
      assertThat(held.put(session.getSession(), session.getOccurredOn())).isNull();
    }
  }

  private void check(Journal journal) {
    var ids = new HashSet<FactId>();
    for (Fact fact : journal.getFacts()) {
      assertThat(ids.add(fact.getId())).isTrue();
      assertThat(fact.getOccurredOn()).isBeforeOrEqualTo(lastDay);
      assertThat(LocalDate.ofInstant(fact.getRecordedAt(), ZoneOffset.UTC))
          .isBetween(fact.getOccurredOn(), lastDay);
      if (fact instanceof StaffFact staffFact) {
        checkStaff(staffFact, people.get(staffFact.getPerson()));
      }
    }
    if (!(journal.getSubject() instanceof PersonId)) {
      checkCase(journal);
    }
  }

  private void checkStaff(StaffFact fact, History history) {
    if (fact instanceof FileArchived || fact instanceof FileDestroyed) {
      assertThat(fact.getOccurredOn()).isAfter(history.to());
      return;
    }
    assertThat(history.isEmployedOn(fact.getOccurredOn())).isTrue();
    if (fact instanceof SessionHeld session) {
      checkSession(session, history);
    } else if (fact instanceof SupervisorAssigned assigned) {
      checkOther(fact, assigned.getSupervisor(), false);
    } else if (fact instanceof CoverArranged cover) {
      checkOther(fact, cover.getCoveredBy(), false);
    } else if (fact instanceof ObservationHeld observation) {
      assertThat(history.isAtWorkOn(fact.getOccurredOn())).isTrue();
      checkOther(fact, observation.getObserver(), true);
    } else if (fact instanceof FileTransferred transferred) {
      checkOther(fact, transferred.getTo(), false);
    } else if (fact instanceof TrainingCompleted || fact instanceof HandoverMeetingHeld) {
      assertThat(history.isAtWorkOn(fact.getOccurredOn())).isTrue();
    } else {
      checkSessionPaper(fact);
    }
  }

  private void checkSession(SessionHeld session, History history) {
    LocalDate day = session.getOccurredOn();
    assertThat(CALENDAR.isWorkingDay(day)).isTrue();
    assertThat(history.isAtWorkOn(day)).isTrue();
    assertThat(session.getAttendees()).contains(session.getPerson()).doesNotHaveDuplicates();
    assertThat(session.getAttendees()).hasSizeGreaterThan(1);
    for (PersonId attendee : session.getAttendees()) {
      boolean known = people.containsKey(attendee);
      assertThat(known || attendee.getValue().equals("chief-executive")).isTrue();
      assertThat(!known || people.get(attendee).isAtWorkOn(day)).isTrue();
    }
  }

  private void checkOther(StaffFact fact, PersonId other, boolean atWork) {
    History history = people.get(other);
    assertThat(other).isNotEqualTo(fact.getPerson());
    assertThat(history).isNotNull();
    assertThat(history.isEmployedOn(fact.getOccurredOn())).isTrue();
    assertThat(!atWork || history.isAtWorkOn(fact.getOccurredOn())).isTrue();
  }

  private void checkSessionPaper(StaffFact fact) {
    if (fact instanceof RecordCompleted record) {
      assertThat(held.get(record.getSession())).isBeforeOrEqualTo(fact.getOccurredOn());
      assertThat(CALENDAR.isWorkingDay(fact.getOccurredOn())).isTrue();
    } else if (fact instanceof RecordSigned signed) {
      assertThat(held.get(signed.getSession())).isBeforeOrEqualTo(fact.getOccurredOn());
    } else if (fact instanceof SessionPlanned planned) {
      assertThat(CALENDAR.isWorkingDay(planned.getPlannedFor())).isTrue();
      assertThat(planned.getPlannedFor()).isAfterOrEqualTo(fact.getOccurredOn());
    } else if (fact instanceof SessionRescheduled moved) {
      assertThat(CALENDAR.isWorkingDay(moved.getPlannedFor())).isTrue();
      assertThat(moved.getPlannedFor()).isAfterOrEqualTo(fact.getOccurredOn());
    }
  }

  private void checkCase(Journal journal) {
    assertThat(journal.getFacts().get(0)).isInstanceOf(CaseOpened.class);
    Set<FactId> discussed = new HashSet<>();
    for (Fact fact : journal.getFacts()) {
      if (fact instanceof CaseAllocated allocated) {
        assertThat(people.get(allocated.getWorker()).isEmployedOn(fact.getOccurredOn())).isTrue();
      } else if (fact instanceof CaseDiscussed discussion) {
        assertThat(held.get(discussion.getSession().orElseThrow())).isEqualTo(fact.getOccurredOn());
        discussed.add(fact.getId());
      } else if (fact instanceof CaseRecordCompleted record) {
        assertThat(discussed).contains(record.getDiscussion());
      }
    }
  }
}
