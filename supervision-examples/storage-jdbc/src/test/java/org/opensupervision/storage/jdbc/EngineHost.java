package org.opensupervision.storage.jdbc;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.engine.SupervisionEngine;
import org.opensupervision.rules.engine.command.Command;
import org.opensupervision.rules.engine.command.Recorded;
import org.opensupervision.rules.engine.due.Due;
import org.opensupervision.rules.policy.Policies;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.journal.JournalHead;

/** A host that embeds an engine on a database, and stands on the evening of a day. */
final class EngineHost implements AutoCloseable {

  private final LocalDate today;
  private final SupervisionEngine engine;

  private EngineHost(LocalDate today, SupervisionEngine engine) {
    this.today = today;
    this.engine = engine;
  }

  static EngineHost open(String url, StorageOptions options, LocalDate today) {
    return open(url, options, today, "hull");
  }

  static EngineHost open(String url, StorageOptions options, LocalDate today, String policy) {
    var evening = today.atTime(LocalTime.of(18, 0)).toInstant(ZoneOffset.UTC);
    return new EngineHost(
        today,
        SupervisionEngine.builder()
            .policies(Policies.bundledStack(policy))
            .calendar(WorkingCalendars.englandAndWales())
            .store("jdbc", Stores.at(url, options))
            .clock(Clock.fixed(evening, ZoneOffset.UTC))
            .open());
  }

  SupervisionEngine engine() {
    return engine;
  }

  Recorded record(String command, List<Fact> facts, JournalHead... expected) {
    return engine.record(
        Command.builder()
            .id(command)
            .actor(Told.ACTOR)
            .addAllFacts(facts)
            .addExpected(expected)
            .build());
  }

  List<Fact> facts(Subject subject) {
    return engine.file(subject).getJournal().getFacts();
  }

  /** Whose duties are due today or were before. */
  List<Subject> sweep() {
    var found = new ArrayList<Subject>();
    engine.sweep(today, today, (Due due) -> found.add(due.getSubject()));
    return found;
  }

  @Override
  public void close() {
    engine.close();
  }
}
