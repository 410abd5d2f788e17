package org.opensupervision.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.engine.command.Command;
import org.opensupervision.rules.engine.command.Recorded;
import org.opensupervision.rules.engine.destruction.DestructionReport;
import org.opensupervision.rules.engine.due.Due;
import org.opensupervision.rules.engine.due.SweepReport;
import org.opensupervision.rules.policy.Policies;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.journal.JournalHead;

/** A host with an engine of its own, in which a command needs no more than a name and facts. */
final class Host implements AutoCloseable {
  final TestClock clock;
  private final Policy policy;
  final SupervisionEngine engine;
  final List<Due> found = new ArrayList<>();

  Host(Storage storage) {
    this(storage, LocalDate.of(2026, 4, 2));
  }

  Host(Storage storage, LocalDate today) {
    this(storage, new TestClock(today), Policies.bundled("hull"));
  }

  Host(Storage storage, TestClock clock, Policy policy) {
    this.clock = clock;
    this.policy = policy;
    engine = builder(storage).open();
  }

  EngineBuilder builder(Storage storage) {
    return SupervisionEngine.builder()
        .policy(policy)
        .calendar(WorkingCalendars.englandAndWales())
        .store(storage)
        .random(new Random(7))
        .clock(clock);
  }

  /** This host, once the team is recorded. */
  Host withTeam() {
    record("team", Told.aTeam());
    return this;
  }

  Recorded record(String command, Fact... facts) {
    return record(command, List.of(facts));
  }

  Recorded record(String command, List<Fact> facts, JournalHead... expected) {
    return engine.record(command(command, facts, expected));
  }

  static Command command(String id, List<Fact> facts, JournalHead... expected) {
    return Command.builder()
        .id(id)
        .actor(Told.ACTOR)
        .addAllFacts(facts)
        .addExpected(expected)
        .build();
  }

  /** Destroys whatever may be destroyed today, confirmed by two. */
  DestructionReport destroyAll(String order) {
    return engine.destroy(Leavers.order(order, engine.proposeDestruction()));
  }

  /** Sweeps the day of the clock, for what is due on it or was before. */
  SweepReport sweep() {
    found.clear();
    var today = LocalDate.now(clock);
    return engine.sweep(today, today, found::add);
  }

  List<Subject> foundSubjects() {
    return found.stream().map(Due::getSubject).toList();
  }

  @Override
  public void close() {
    engine.close();
  }
}
