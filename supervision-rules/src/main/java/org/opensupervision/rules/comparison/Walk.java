package org.opensupervision.rules.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.obligation.Obligation;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.model.session.SessionType;

/**
 * Walks one person forward, session by session, always to the duty that falls due first.
 *
 * <p>Everything is asked as of the last day: what would be overdue then is what has to be met on
 * the way, and the due date of a duty is the same on every day.
 */
final class Walk {
  /** More sessions on one day than this do not make up any amount that is asked. */
  private static final int MOST_AT_ONCE = 40;

  private static final int WHOLE = 100;

  private final Plan plan;
  private final List<SessionHeld> shapes;
  private final List<Fact> facts;
  private final List<SessionHeld> sessions = new ArrayList<>();
  private final Map<SessionType, Integer> own;
  private final Map<SessionType, Integer> minutes = new EnumMap<>(SessionType.class);
  private final Set<ClauseId> setAside = new HashSet<>();
  private int number;
  private Assessment assessment;

  Walk(Plan plan, Journal journal, Optional<PersonId> supervisor) {
    this.plan = plan;
    this.shapes = Imagined.ofEachType(PersonId.of(journal.getSubject().getValue()), supervisor);
    this.facts = new ArrayList<>(plan.seen(journal).toList());
    this.own = Plan.medians(facts.stream());
    this.assessment = plan.assess(facts);
    for (var next = next(); next.isPresent(); next = next()) {
      meet(next.get());
    }
  }

  /** The imagined sessions, in the order of their days. */
  List<SessionHeld> sessions() {
    return sessions;
  }

  /** The clauses that no imagined session meets. */
  Set<ClauseId> setAside() {
    return setAside;
  }

  private Optional<Finding> next() {
    return assessment.getFindings().stream()
        .filter(found -> isToMeet(found, found.getObligation()))
        .min(Comparator.comparing(found -> day(found)));
  }

  private boolean isToMeet(Finding found, Obligation duty) {
    return plan.isAsking(duty.getClause())
        && !setAside.contains(duty.getClause())
        && duty.getDue().filter(due -> isAhead(found.getStatus(), due)).isPresent();
  }

  private boolean isAhead(Status status, LocalDate due) {
    return switch (status) {
      case OVERDUE -> true;
      case OPEN, UPCOMING, MISSED -> !due.isBefore(plan.firstDay()) && !due.isAfter(plan.lastDay());
      case MET, MET_LATE, WAIVED, SUSPENDED, NOT_CHECKABLE, UNKNOWN -> false;
    };
  }

  /** The due date, or the first day for what is overdue by then. */
  private LocalDate day(Finding found) {
    LocalDate due = found.getObligation().getDue().orElse(plan.lastDay());
    return due.isBefore(plan.firstDay()) ? plan.firstDay() : due;
  }

  private void meet(Finding found) {
    ClauseId clause = found.getObligation().getClause();
    if (models(clause).noneMatch(model -> isMetBy(model, found))) {
      setAside.add(clause);
    }
  }

  private Stream<SessionHeld> models(ClauseId clause) {
    var last =
        assessment.under(clause).stream()
            .flatMap(found -> found.getMetBy().stream())
            .flatMap(id -> session(id).stream())
            .max(Comparator.comparing(SessionHeld::getOccurredOn).thenComparing(Fact::getId));
    return Stream.concat(last.stream(), shapes.stream());
  }

  private Optional<SessionHeld> session(FactId id) {
    return facts.stream()
        .filter(fact -> fact.getId().equals(id))
        .filter(SessionHeld.class::isInstance)
        .map(SessionHeld.class::cast)
        .findFirst();
  }

  private boolean isMetBy(SessionHeld model, Finding found) {
    String id = found.getObligation().getId();
    int most = plan.asksForSeveral(found.getObligation().getClause()) ? MOST_AT_ONCE : 1;
    int before = sessions.size();
    for (int i = 0; i < most; i++) {
      hold(model, day(found));
      if (isMet(id)) {
        return true;
      }
    }
    while (sessions.size() > before) {
      takeBack();
    }
    assessment = plan.assess(facts);
    return false;
  }

  private boolean isMet(String duty) {
    return assessment.getFindings().stream()
        .filter(found -> found.getObligation().getId().equals(duty))
        .anyMatch(found -> found.getMetOn().isPresent());
  }

  private void hold(SessionHeld model, LocalDate day) {
    int expected = minutes.getOrDefault(model.getType(), usual(model));
    add(model, day, expected);
    int needed = demanded(sessions.get(sessions.size() - 1)).orElse(usual(model));
    if (needed != expected) {
      takeBack();
      add(model, day, needed);
      minutes.put(model.getType(), needed);
    }
  }

  private void add(SessionHeld model, LocalDate day, int minutes) {
    number++;
    SessionHeld session = Imagined.like(model, number, day, minutes);
    sessions.add(session);
    facts.add(session);
    assessment = plan.assess(facts);
  }

  private void takeBack() {
    facts.remove(facts.size() - 1);
    sessions.remove(sessions.size() - 1);
  }

  private int usual(SessionHeld model) {
    return own.getOrDefault(model.getType(), plan.usual(model.getType()));
  }

  /** What the clauses that look at a session demand of its minutes. */
  private OptionalInt demanded(SessionHeld session) {
    return assessment.getFindings().stream()
        .map(Finding::getObligation)
        .filter(duty -> duty.getTrigger().filter(session.getId()::equals).isPresent())
        .flatMapToInt(duty -> demanded(duty).stream())
        .max();
  }

  /** What one of them demands, pro rata where it says so; nothing of whom it asks nothing. */
  private OptionalInt demanded(Obligation duty) {
    int share = share(duty);
    return plan.shortest(duty.getClause()).stream()
        .map(minutes -> (minutes * share + WHOLE - 1) / WHOLE)
        .filter(minutes -> minutes > 0)
        .findFirst();
  }

  /** The share that the person was asked for, in percent; all of it where none is noted. */
  private static int share(Obligation duty) {
    return duty.getExplanation().steps(StepCode.PRO_RATA).stream()
        .flatMap(step -> step.detail("share").stream())
        .mapToInt(share -> Integer.parseInt(share.getText()))
        .findFirst()
        .orElse(WHOLE);
  }
}
