package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opensupervision.rules.Deciding.FIRST_DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opensupervision.model.amount.Extent;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.employment.AbsenceKind;
import org.opensupervision.model.noted.DetailNoted;
import org.opensupervision.model.practice.FeedbackShared;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.model.session.SessionId;
import org.opensupervision.model.session.SessionMode;
import org.opensupervision.model.session.SessionType;
import org.opensupervision.rules.vocabulary.ValueType;

/** What is true of decisions whatever the clause asks: they never make anything stricter. */
class VariedLawsTest {
  private static final String AFTER = "after: session held\nexpect: feedback shared\n";
  private static final String SESSIONS = "expect: session held\n";
  private static final Set<Status> BROKEN = Set.of(Status.MISSED, Status.OVERDUE, Status.MET_LATE);
  private static final Set<Status> SETTLED = Set.of(Status.MET, Status.MET_LATE, Status.MISSED);

  /** A clause, its own value, how far it may be varied, and a value that goes too far. */
  private enum Asking {
    WITHIN(AFTER + "within: 5 working days", "5 working days", "to at most", "9 working days", 10),
    HOURS(AFTER + "within: 48 hours", "48 hours", "to at most", "96 hours", 97),
    WINDOW(
        AFTER + "not before: 3 calendar days\nwithin: 1 week",
        "1 week",
        "to at most",
        "3 weeks",
        4),
    PAUSED(
        AFTER + "within: 5 working days\nsuspended during: family leave",
        "5 working days",
        "to at most",
        "9 working days",
        10),
    RESUMED(
        AFTER + "within: 1 week\nsuspended during: family leave\non return: resumes",
        "1 week",
        "to at most",
        "3 weeks",
        4),
    BEFORE(
        "before: session held\nexpect: feedback shared\nat least: 5 working days",
        "5 working days",
        "to at least",
        "2 working days",
        1),
    PLANNED(
        "before: session held\nexpect: session planned\nat least: 5 working days",
        "5 working days",
        "to at least",
        "2 working days",
        1),
    LEAST(SESSIONS + "at least: 4\nper: month", "4 events", "to at least", "2 events", 1),
    AVERAGED(
        SESSIONS + "at least: 4\nper: month\naveraged over: 2 months",
        "4 events",
        "to at least",
        "2 events",
        1),
    TIME(
        SESSIONS + "at least: 3 hours\nper: month\nmost credited: {session held: 90%}",
        "3 hours",
        "to at least",
        "61 minutes",
        60),
    MOST(SESSIONS + "at most: 2\nper: month", "2 events", "to at most", "4 events", 5),
    ANY(SESSIONS + "at least: 4\nin any: 4 weeks", "4 events", "to at least", "2 events", 1),
    SHARED(
        SESSIONS + "at least: 4\nin any: 4 weeks\npro rata: fte",
        "4 events",
        "to at least",
        "2 events",
        1),
    SHARED_MOST(
        SESSIONS + "at most: 1\nin any: 3 weeks\npro rata: fte",
        "1 event",
        "to at most",
        "3 events",
        4),
    MOST_IN_ANY(SESSIONS + "at most: 1\nin any: 3 weeks", "1 event", "to at most", "3 events", 4),
    WORK(
        SESSIONS + "at least: 3\nfor every: 2\nof: feedback shared",
        "3 events",
        "to at least",
        "2 events",
        1),
    LONG("each: session held\nlasts: at least 1 hour", "1 hour", "to at least", "40 minutes", 39),
    SHORT(
        "each: session held\nlasts: at most 50 minutes", "50 minutes", "to at most", "2 hours", 3),
    TOGETHER(
        "across: 2\nof: session held\ncovers: [support, development]",
        "2 events",
        "to at most",
        "4 events",
        5);

    private final String lines;
    private final Extent own;
    private final String key;
    private final Extent furthest;
    private final Extent tooFar;

    Asking(String lines, String own, String key, String furthest, int tooFar) {
      this.lines = lines;
      this.own = extent(own);
      this.key = key;
      this.furthest = extent(furthest);
      this.tooFar = extent(tooFar + furthest.substring(furthest.indexOf(' ')));
    }

    /** Whether its duties follow one another, so that a decision changes which event meets one. */
    boolean runsOn() {
      return this == ANY || this == SHARED;
    }

    Written clause() {
      String limit = furthest.getText().replace(" events", "");
      return Written.clause(lines + "\nmay vary: {" + key + ": " + limit + "}");
    }
  }

  private static Extent extent(String text) {
    return (Extent) ValueType.EXTENT.read(text).orElseThrow();
  }

  /** What happened, without decisions. */
  record Told(
      List<Integer> sessions, List<Integer> plans, List<Integer> feedback, List<Integer> absences) {
    Story story() {
      Story story = Story.ofWorkerEmployed(FIRST_DAY);
      story.add(DetailNoted.builder().attribute("fte").value("80"), FIRST_DAY);
      story.add(DetailNoted.builder().attribute("fte").value("40"), date(45));
      story.add(DetailNoted.builder().attribute("fte").value("100"), date(80));
      plans.forEach(day -> story.planned(date(day + 6), date(day)));
      sessions.forEach(day -> story.add(session(day), date(day)));
      feedback.forEach(day -> story.add(FeedbackShared.builder(), date(day)));
      for (int i = 0; i < absences.size(); i++) {
        LocalDate day = date(absences.get(i));
        Object done =
            i % 2 == 0 ? story.absent(AbsenceKind.FAMILY_LEAVE, true, day) : story.back(day);
        assertThat(done).isNotNull();
      }
      return story;
    }

    private static LocalDate date(int day) {
      return FIRST_DAY.plusDays(day);
    }

    /** Short or long, about this or that, by its day. */
    private static SessionHeld.Builder session(int day) {
      var held =
          SessionHeld.builder()
              .session(SessionId.of("s-" + date(day)))
              .type(SessionType.INDIVIDUAL)
              .mode(SessionMode.FACE_TO_FACE)
              .minutes(30 + day % 4 * 15)
              .addAttendees(Story.WORKER, Story.SUPERVISOR);
      return day % 5 == 0 ? held : held.addCovered(day % 2 == 0 ? "support" : "development");
    }
  }

  @Provide
  Arbitrary<Told> told() {
    return Combinators.combine(
            Deciding.days(12), Deciding.days(5), Deciding.days(8), Deciding.days(4))
        .as(Told::new);
  }

  @Provide
  Arbitrary<Deciding> decided() {
    return Deciding.to(List.of(Deciding.events(1)));
  }

  @Provide
  Arbitrary<LocalDate> asOf() {
    return Deciding.asOf();
  }

  private static List<String> found(Asking asked, Story story, LocalDate asOf) {
    return asked.clause().asOf(story, asOf).under("clause").stream()
        .map(VariedLawsTest::words)
        .toList();
  }

  private static String words(Finding one) {
    var duty = one.getObligation();
    return duty.getId() + " " + one.getStatus() + " " + duty.getDue() + " " + one.getMetOn();
  }

  private static Map<String, Finding> byId(Asking asked, Story story, LocalDate asOf) {
    return asked.clause().asOf(story, asOf).under("clause").stream()
        .collect(Collectors.toMap(one -> one.getObligation().getId().toString(), one -> one));
  }

  @Property(tries = 400)
  @Label("a decision for the clause's own value changes nothing")
  void ownValue_changesNothing(
      @ForAll Asking asked,
      @ForAll("told") Told told,
      @ForAll("decided") Deciding decided,
      @ForAll("asOf") LocalDate asOf) {
    Story same = decided.with(asked.own).in(told.story());

    assertThat(found(asked, same, asOf)).isEqualTo(found(asked, told.story(), asOf));
  }

  @Property(tries = 300)
  @Label("a decision that goes too far is not cut down: it changes nothing")
  void decisionThatGoesTooFar_changesNothing(
      @ForAll Asking asked,
      @ForAll("told") Told told,
      @ForAll("decided") Deciding decided,
      @ForAll("asOf") LocalDate asOf) {
    Story beyond = decided.with(asked.tooFar).in(told.story());

    assertThat(found(asked, beyond, asOf)).isEqualTo(found(asked, told.story(), asOf));
  }

  @Property(tries = 300)
  @Label("a decision that is ended on its first day never was")
  void endedOnTheFirstDay_changesNothing(
      @ForAll Asking asked,
      @ForAll("told") Told told,
      @ForAll("decided") Deciding decided,
      @ForAll("asOf") LocalDate asOf) {
    Story undone = decided.with(asked.furthest).undone().in(told.story());

    assertThat(found(asked, undone, asOf)).isEqualTo(found(asked, told.story(), asOf));
  }

  @Property(tries = 600)
  @Label("with a decision no duty is due earlier, and none is broken that was not")
  void decision_makesNothingStricter(
      @ForAll Asking asked,
      @ForAll("told") Told told,
      @ForAll("decided") Deciding decided,
      @ForAll("asOf") LocalDate asOf) {
    Map<String, Finding> plain = byId(asked, told.story(), asOf);
    Story varied = decided.with(asked.furthest).in(told.story());
    if (asked.runsOn()) {
      assertNoStricter(last(asked, varied, asOf), last(asked, told.story(), asOf));
      return;
    }

    byId(asked, varied, asOf)
        .forEach(
            (id, finding) ->
                Optional.ofNullable(plain.get(id))
                    .ifPresent(before -> assertNoStricter(finding, before)));
  }

  private static Finding last(Asking asked, Story story, LocalDate asOf) {
    List<Finding> found = asked.clause().asOf(story, asOf).under("clause");
    return found.get(found.size() - 1);
  }

  private static void assertNoStricter(Finding finding, Finding before) {
    if (BROKEN.contains(finding.getStatus())) {
      assertThat(before.getStatus()).isIn(BROKEN);
    }
    if (finding.getObligation().getDue().isPresent()
        && before.getObligation().getDue().isPresent()) {
      assertThat(finding.getObligation().getDue().get())
          .isAfterOrEqualTo(before.getObligation().getDue().get());
    }
  }

  @Property(tries = 400)
  @Label("what is settled stays so, whatever is decided later")
  void settled_staysSettled(
      @ForAll Asking asked,
      @ForAll("told") Told told,
      @ForAll("decided") Deciding decided,
      @ForAll("asOf") LocalDate asOf) {
    Story varied = decided.with(asked.furthest).in(told.story());
    List<String> later = found(asked, varied, asOf.plusDays(40));

    byId(asked, varied, asOf).values().stream()
        .filter(one -> SETTLED.contains(one.getStatus()))
        .forEach(one -> assertThat(later).contains(words(one)));
  }

  @Property(tries = 300)
  @Label("what was broken before any decision stays broken, since the same day")
  void brokenBefore_staysBroken(
      @ForAll Asking asked,
      @ForAll("told") Told told,
      @ForAll("decided") Deciding decided,
      @ForAll("asOf") LocalDate asOf) {
    Story varied = decided.with(asked.furthest).in(told.story());
    LocalDate first =
        decided.decisions().stream()
            .map(Deciding.Decision::first)
            .min(LocalDate::compareTo)
            .orElse(LocalDate.MAX);
    Map<String, Finding> found = byId(asked, varied, asOf);

    byId(asked, told.story(), asOf).values().stream()
        .filter(one -> BROKEN.contains(one.getStatus()))
        .filter(one -> one.getObligation().getDue().orElseThrow().plusDays(1).isBefore(first))
        .forEach(one -> assertSameBreach(found, one));
  }

  private static void assertSameBreach(Map<String, Finding> found, Finding before) {
    var duty = before.getObligation();
    assertThat(found).containsKey(duty.getId().toString());
    Finding with = found.get(duty.getId().toString());
    assertThat(with.getStatus()).isIn(BROKEN);
    assertThat(with.getObligation().getDue()).isEqualTo(duty.getDue());
  }
}
