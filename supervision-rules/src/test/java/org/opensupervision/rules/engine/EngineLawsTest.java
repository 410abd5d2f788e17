package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.Stories;
import org.opensupervision.rules.Story;
import org.opensupervision.rules.engine.command.Command;
import org.opensupervision.rules.engine.due.Due;
import org.opensupervision.rules.engine.failure.StoreFaultException;
import org.opensupervision.spi.storage.failure.StorageException;

/** What holds of an engine whatever happens, and in whatever order. */
class EngineLawsTest {
  private static final Set<Status> OPEN = EnumSet.of(Status.UPCOMING, Status.OPEN, Status.OVERDUE);
  private static final String ACTOR = "supervisor";

  @Provide
  Arbitrary<Story> stories() {
    return Stories.any();
  }

  /** Facts come on their days, sweeps on any; each sweep finds what the rules alone would find. */
  @Property(tries = 60)
  void sweepAfterAnything_findsWhatTheRulesFind(
      @ForAll("stories") Story story,
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 460) Integer> sweeps,
      @ForAll @IntRange(max = 40) int ahead) {
    try (var host = new Host(WrappedStorage.memory(), Stories.FIRST_DAY)) {
      recordSupervisor(host);
      var facts = inOrder(story);
      var known = new ArrayList<Fact>();
      for (int day : sweeps.stream().sorted().distinct().toList()) {
        var today = Stories.FIRST_DAY.plusDays(day);
        recordUntil(today, facts, known, host);
        host.clock.goTo(today);
        assertThat(swept(host, today, today.plusDays(ahead)))
            .isEqualTo(due(known, host, today, today.plusDays(ahead)));
      }
    }
  }

  @Property(tries = 60)
  void engineOverAStore_answersAsTheRulesOverTheFacts(
      @ForAll("stories") Story story, @ForAll @IntRange(max = 460) int day) {
    try (var host = new Host(WrappedStorage.memory(), Stories.FIRST_DAY)) {
      recordSupervisor(host);
      var known = new ArrayList<Fact>();
      recordUntil(LocalDate.MAX, inOrder(story), known, host);
      var asOf = Stories.FIRST_DAY.plusDays(day);
      for (var journal : Facts.of(known).getJournals()) {
        var facts = Facts.of(journal.getFacts());
        assertThat(host.engine.assess(journal.getSubject(), asOf))
            .isEqualTo(host.engine.getSupervision().assess(facts, asOf));
      }
    }
  }

  private static List<Fact> inOrder(Story story) {
    var facts = new ArrayList<>(story.list());
    facts.sort(Comparator.comparing(Fact::getRecordedAt));
    return facts;
  }

  private static void recordSupervisor(Host host) {
    var fact =
        Employed.builder()
            .person(Story.SUPERVISOR)
            .id(FactId.of("supervisor-employed"))
            .occurredOn(Stories.FIRST_DAY)
            .recordedAt(host.clock.instant())
            .recordedBy(ACTOR)
            .role("none that the policy speaks of")
            .team("team-0")
            .build();
    record(fact, host);
  }

  /** What contradicts what is there is refused, and does not count for the rules either. */
  private static void recordUntil(LocalDate day, List<Fact> facts, List<Fact> known, Host host) {
    while (!facts.isEmpty() && !facts.get(0).getOccurredOn().isAfter(day)) {
      Fact next = facts.remove(0);
      host.clock.goTo(next.getOccurredOn());
      if (record(next, host)) {
        known.add(next);
      }
    }
  }

  private static boolean record(Fact fact, Host host) {
    try {
      host.engine.record(
          Command.builder().id("c-" + fact.getId()).actor(ACTOR).addFacts(fact).build());
      return true;
    } catch (StoreFaultException | StorageException outOfOrder) {
      throw outOfOrder;
    } catch (SupervisionException contradiction) {
      return false;
    }
  }

  private static List<Finding> swept(Host host, LocalDate asOf, LocalDate until) {
    var found = new ArrayList<Due>();
    var report = host.engine.sweep(asOf, until, found::add);
    assertThat(report.getDifferences()).isEmpty();
    assertThat(report.getFailures()).isEmpty();
    return found.stream()
        .filter(due -> !due.getSubject().equals(Story.SUPERVISOR))
        .flatMap(due -> due.getFindings().stream())
        .toList();
  }

  private static List<Finding> due(List<Fact> known, Host host, LocalDate asOf, LocalDate until) {
    return host.engine.getSupervision().assess(Facts.of(known), asOf).getFindings().stream()
        .filter(found -> OPEN.contains(found.getStatus()))
        .filter(
            found -> found.getObligation().getDue().filter(day -> !day.isAfter(until)).isPresent())
        .toList();
  }
}
