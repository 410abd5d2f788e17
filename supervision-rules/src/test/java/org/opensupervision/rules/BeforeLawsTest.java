package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.employment.EmploymentEnded;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.session.CancellationReason;
import org.opensupervision.model.session.Party;
import org.opensupervision.model.session.SessionCancelled;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.model.session.SessionId;
import org.opensupervision.model.session.SessionMode;
import org.opensupervision.model.session.SessionPlanned;
import org.opensupervision.model.session.SessionRescheduled;
import org.opensupervision.model.session.SessionType;
import org.opensupervision.model.time.Term;

/** What holds of deadlines before sessions, however often those are moved and called off. */
class BeforeLawsTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
  private static final int LENGTH = 40;
  private static final List<Optional<Term>> TERMS =
      List.of(
          Optional.empty(),
          Optional.of(Term.ofCalendarDays(3)),
          Optional.of(Term.ofWorkingDays(5)));
  private static final Set<Status> DECIDED = Set.of(Status.MET, Status.MISSED);

  private enum Move {
    PLANNED,
    GROUP_PLANNED,
    MOVED,
    CANCELLED,
    HELD,
    HELD_AS_GROUP,
    AGREED,
    LEFT,
    EMPLOYED
  }

  private record Happening(Move move, int day, int session, int ahead) {

    LocalDate on() {
      return FIRST_DAY.plusDays(day);
    }

    void tell(Story story) {
      var id = SessionId.of("s-" + session);
      var later = on().plusDays(ahead);
      switch (move) {
        case PLANNED -> plan(story, SessionType.INDIVIDUAL);
        case GROUP_PLANNED -> plan(story, SessionType.GROUP);
        case MOVED -> story.add(SessionRescheduled.builder().session(id).plannedFor(later), on());
        case CANCELLED ->
            story.add(
                SessionCancelled.builder()
                    .session(id)
                    .plannedFor(later)
                    .by(Party.WORKER)
                    .reason(CancellationReason.LEAVE),
                on());
        case HELD -> hold(story, SessionType.INDIVIDUAL);
        case HELD_AS_GROUP -> hold(story, SessionType.GROUP);
        case AGREED -> story.contract(on());
        case LEFT -> story.left(on());
        case EMPLOYED -> story.add(Employed.builder().role("worker").team("team"), on());
      }
    }

    private void plan(Story story, SessionType type) {
      story.add(
          SessionPlanned.builder()
              .session(SessionId.of("s-" + session))
              .plannedFor(on().plusDays(ahead))
              .type(type),
          on());
    }

    private void hold(Story story, SessionType type) {
      story.add(
          SessionHeld.builder()
              .session(SessionId.of("s-" + session))
              .type(type)
              .mode(SessionMode.VIDEO)
              .minutes(60)
              .addAttendees(Story.WORKER),
          on());
    }
  }

  @Provide
  Arbitrary<Story> stories() {
    return Combinators.combine(
            Arbitraries.of(Move.class),
            Arbitraries.integers().between(0, LENGTH),
            Arbitraries.integers().between(0, 2),
            Arbitraries.of(-1, 0, 1, 2, 5, 7, 9, 14))
        .as(Happening::new)
        .list()
        .ofMaxSize(14)
        .map(
            happenings -> {
              Story story = Story.ofWorkerEmployed(FIRST_DAY);
              happenings.forEach(next -> next.tell(story));
              return story;
            });
  }

  @Provide
  Arbitrary<Optional<Term>> terms() {
    return Arbitraries.of(TERMS);
  }

  private static Supervision under(Optional<Term> atLeast, boolean firstOnly, boolean bySession) {
    var event = Asked.event("session held", "type", "individual");
    var asked =
        Deadline.builder()
            .before(true)
            .trigger(EventPattern.builder().from(event).firstOnly(firstOnly).build())
            .atLeast(atLeast)
            .addExpected(Asked.event(bySession ? "session planned" : "contract agreed"))
            .build();
    return Asked.under(List.of(Asked.clause(0, Asked.Whom.EVERYBODY, asked, Optional.empty())));
  }

  @Property
  @Label("what was decided before a session stays as it is, day after day")
  void everyLaterDay_keepsWhatWasDecided(
      @ForAll("stories") Story story,
      @ForAll("terms") Optional<Term> atLeast,
      @ForAll boolean firstOnly,
      @ForAll boolean bySession) {
    var supervision = under(atLeast, firstOnly, bySession);
    Map<String, Finding> decided = Map.of();
    for (int i = 0; i < LENGTH + 20; i++) {
      var day = byId(supervision.assess(story.facts(), FIRST_DAY.plusDays(i)).getFindings());
      assertThat(day).containsAllEntriesOf(decided);
      day.values().removeIf(finding -> !DECIDED.contains(finding.getStatus()));
      decided = day;
    }
  }

  @Property
  @Label("every session that was held is decided on its day")
  void everySessionThatWasHeld_isDecidedOnItsDay(
      @ForAll("stories") Story story,
      @ForAll("terms") Optional<Term> atLeast,
      @ForAll boolean bySession) {
    var supervision = under(atLeast, false, bySession);
    for (var held : heldWhileEmployed(story)) {
      var findings = supervision.assess(story.facts(), held.getOccurredOn()).getFindings();
      var triggers = new HashSet<>(arrangedFor(story, held));
      triggers.add(held.getId().getValue());
      assertThat(findings)
          .filteredOn(finding -> DECIDED.contains(finding.getStatus()))
          .extracting(BeforeLawsTest::trigger)
          .containsAnyElementsOf(triggers);
    }
  }

  private static List<SessionHeld> heldWhileEmployed(Story story) {
    boolean stays = story.list().stream().noneMatch(EmploymentEnded.class::isInstance);
    return story.list().stream()
        .filter(fact -> stays && fact instanceof SessionHeld)
        .map(SessionHeld.class::cast)
        .filter(held -> held.getType() == SessionType.INDIVIDUAL)
        .toList();
  }

  /** What arranged the day on which a session was held. */
  private static List<String> arrangedFor(Story story, SessionHeld held) {
    var found = new ArrayList<String>();
    for (var fact : story.list()) {
      boolean same =
          fact instanceof SessionPlanned plan
              ? plan.getSession().equals(held.getSession())
                  && plan.getPlannedFor().equals(held.getOccurredOn())
              : fact instanceof SessionRescheduled moved
                  && moved.getSession().equals(held.getSession())
                  && moved.getPlannedFor().equals(held.getOccurredOn());
      if (same) {
        found.add(fact.getId().getValue());
      }
    }
    return found;
  }

  private static String trigger(Finding finding) {
    String id = finding.getObligation().getId();
    return id.substring(id.lastIndexOf('/') + 1);
  }

  private static Map<String, Finding> byId(List<Finding> findings) {
    return findings.stream()
        .collect(Collectors.toMap(finding -> finding.getObligation().getId(), found -> found));
  }
}
