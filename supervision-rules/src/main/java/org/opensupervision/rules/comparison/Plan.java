package org.opensupervision.rules.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.Quality;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.session.SessionHeld;
import org.opensupervision.model.session.SessionType;
import org.opensupervision.rules.Supervision;

/** What every walk needs: which clauses ask for sessions, and how long those are. */
final class Plan {
  private static final String SESSION = "session held";

  private final Supervision supervision;
  private final LocalDate asOf;
  private final LocalDate lastDay;
  private final int otherwise;
  private final Map<ClauseId, Boolean> asking = new HashMap<>();
  private final Map<ClauseId, Integer> shortest = new HashMap<>();
  private final Map<SessionType, Integer> usual;

  Plan(Supervision supervision, Facts facts, LocalDate asOf, LocalDate lastDay, int otherwise) {
    this.supervision = supervision;
    this.asOf = asOf;
    this.lastDay = lastDay;
    this.otherwise = otherwise;
    for (Policy policy : supervision.getPolicies().getPolicies()) {
      policy.getClauses().forEach(this::read);
    }
    this.usual = medians(facts.getJournals().stream().flatMap(this::seen));
  }

  private void read(Clause clause) {
    if (clause.getRequirement() instanceof Recurrence recurrence && asksForSessions(recurrence)) {
      boolean several = recurrence.getQuota().isPresent();
      asking.merge(clause.getId(), several, Boolean::logicalOr);
    }
    if (clause.getRequirement() instanceof Quality quality
        && quality.getEvent().getEvent().equals(SESSION)) {
      Demanded.minutes(quality.getProperty())
          .ifPresent(minutes -> shortest.merge(clause.getId(), minutes, Math::max));
    }
  }

  private static boolean asksForSessions(Recurrence recurrence) {
    return recurrence.getQuota().filter(quota -> quota.isAtMost()).isEmpty()
        && recurrence.getExpected().stream().anyMatch(event -> event.getEvent().equals(SESSION));
  }

  /** The facts of a journal that are seen on the day. */
  Stream<Fact> seen(Journal journal) {
    return journal.getFacts().stream().filter(fact -> !fact.getOccurredOn().isAfter(asOf));
  }

  /** The median minutes of each type of session; of an even number the lower middle one. */
  static Map<SessionType, Integer> medians(Stream<Fact> facts) {
    var minutes = new EnumMap<SessionType, List<Integer>>(SessionType.class);
    facts
        .filter(SessionHeld.class::isInstance)
        .map(SessionHeld.class::cast)
        .forEach(
            session ->
                minutes
                    .computeIfAbsent(session.getType(), added -> new ArrayList<>())
                    .add(session.getMinutes()));
    var medians = new EnumMap<SessionType, Integer>(SessionType.class);
    minutes.forEach(
        (type, all) -> medians.put(type, all.stream().sorted().toList().get((all.size() - 1) / 2)));
    return medians;
  }

  int usual(SessionType type) {
    return usual.getOrDefault(type, otherwise);
  }

  /** How things stand at the end of the time looked at, if nothing else happens. */
  Assessment assess(List<Fact> facts) {
    return supervision.assess(Facts.of(facts), lastDay);
  }

  boolean isAsking(ClauseId clause) {
    return asking.containsKey(clause);
  }

  /** Whether one session may be too few to meet it. */
  boolean asksForSeveral(ClauseId clause) {
    return asking.getOrDefault(clause, false);
  }

  /** The least minutes of a session under a clause; empty if it says nothing of them. */
  OptionalInt shortest(ClauseId clause) {
    Integer minutes = shortest.get(clause);
    return minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes);
  }

  LocalDate firstDay() {
    return asOf.plusDays(1);
  }

  LocalDate lastDay() {
    return lastDay;
  }
}
