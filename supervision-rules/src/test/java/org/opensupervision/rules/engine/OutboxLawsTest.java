package org.opensupervision.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.rules.engine.outbox.ClaimedReminder;
import org.opensupervision.spi.storage.failure.LeaseLostException;
import org.opensupervision.spi.storage.outbox.ClaimRequest;

/**
 * Months of sessions, fills and workers who settle, sleep or die: whatever was due on the day of a
 * fill reaches the receiver, and its key makes it one.
 */
class OutboxLawsTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 4, 2);
  private static final Duration LEASE = ClaimRequest.LONGEST_LEASE;

  private enum Move {
    SESSION,
    FILL,
    RECONCILE,
    SETTLE,
    DIE,
    SLEEP,
    RETRY,
    PARK
  }

  @Provide
  Arbitrary<Map<Integer, Move>> moves() {
    return Arbitraries.maps(Arbitraries.integers().between(0, 200), Arbitraries.of(Move.class))
        .ofMinSize(3)
        .ofMaxSize(30);
  }

  @Property(tries = 150)
  void whateverWorkersDo_everythingDueArrivesOnceByItsKey(
      @ForAll("moves") Map<Integer, Move> moves, @ForAll long seed) {
    var clock = new TestClock(FIRST_DAY);
    try (var host = Leavers.host(new BreakableStorage(clock), clock)) {
      host.record("team", Told.aTeam());
      var months = new Months(host, new Random(seed));
      new TreeMap<>(moves).forEach((day, move) -> months.take(move, FIRST_DAY.plusDays(day)));
      months.finish(FIRST_DAY.plusDays(300));
    }
  }

  /** What happens, and what has to arrive. */
  private static final class Months {
    private final Host host;
    private final Random random;
    private final Set<String> owed = new HashSet<>();
    private final Map<String, String> arrived = new TreeMap<>();
    private List<ClaimedReminder> asleep = List.of();

    Months(Host host, Random random) {
      this.host = host;
      this.random = random;
    }

    void take(Move move, LocalDate day) {
      host.clock.goTo(day);
      switch (move) {
        case SESSION -> host.record("s-" + day, Told.held(Told.ANN, day));
        case FILL -> owe(day, host.engine.outbox().fill(day, day).getReminders());
        case RECONCILE -> owe(day, host.engine.outbox().reconcile(day, day).getReminders());
        case SETTLE -> claim().forEach(this::handOver);
        case DIE -> claim().forEach(this::receive);
        case SLEEP -> asleep = claim();
        case RETRY -> claim().forEach(one -> host.engine.outbox().retry(one, tomorrow()));
        case PARK -> claim().forEach(host.engine.outbox()::park);
      }
      if (move != Move.SLEEP) {
        wakeUp();
      }
    }

    private Instant tomorrow() {
      return host.clock.instant().plus(Duration.ofDays(1));
    }

    private void owe(LocalDate day, int put) {
      var due = new HashSet<String>();
      for (var person : List.of(Told.SUE, Told.ANN, Told.BEN)) {
        for (var found : host.engine.assess(person, day).getFindings()) {
          var last = found.getObligation().getDue().orElse(LocalDate.MAX);
          boolean isOpen = found.getStatus() == Status.OPEN && !last.isAfter(day);
          if (isOpen || found.getStatus() == Status.OVERDUE) {
            due.add(found.getObligation().getId() + " " + last + " " + !isOpen);
          }
        }
      }
      assertThat(put).isEqualTo(due.size());
      owed.addAll(due);
    }

    private List<ClaimedReminder> claim() {
      return host.engine.outbox().claim("w", 1 + random.nextInt(4), LEASE);
    }

    private void handOver(ClaimedReminder claimed) {
      receive(claimed);
      host.engine.outbox().settle(claimed);
    }

    private void receive(ClaimedReminder claimed) {
      var said = claimed.getReminder().orElseThrow();
      String text = said.getDuty() + " " + said.getDue() + " " + said.isOverdue();
      arrived.putIfAbsent(claimed.getKey(), text);
      assertThat(arrived).containsEntry(claimed.getKey(), text);
    }

    private void wakeUp() {
      for (ClaimedReminder late : asleep) {
        try {
          handOver(late);
        } catch (LeaseLostException expected) {
          assertThat(late.getTry()).isPositive();
        }
      }
      asleep = List.of();
    }

    void finish(LocalDate day) {
      host.clock.goTo(day);
      wakeUp();
      var parked = host.engine.outbox().claimParked("p", 1000, LEASE);
      parked.forEach(one -> host.engine.outbox().retry(one, host.clock.instant()));
      host.engine.outbox().claim("w", 1000, LEASE).forEach(this::handOver);

      assertThat(Set.copyOf(arrived.values())).isEqualTo(owed).hasSameSizeAs(arrived.keySet());
    }
  }
}
