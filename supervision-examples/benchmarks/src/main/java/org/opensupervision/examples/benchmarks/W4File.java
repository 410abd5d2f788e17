package org.opensupervision.examples.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.opensupervision.examples.benchmarks.storage.Databases;
import org.opensupervision.examples.benchmarks.storage.TenYears;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.engine.SupervisionEngine;
import org.opensupervision.rules.engine.command.Command;
import org.opensupervision.rules.policy.Policies;
import org.opensupervision.spi.storage.Storage;

/** W4: one file of ten years is read from a store, verified and assessed under {@code hull}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class W4File {

  /** Which database. */
  @Param({"h2", "postgresql"})
  public String database = "";

  private final Supervision supervision =
      Supervision.under(Policies.bundled("hull"), WorkingCalendars.englandAndWales());
  private final Facts facts = Facts.of(TenYears.facts());

  private HikariDataSource source;
  private Storage store;
  private SupervisionEngine engine;

  /** Records the file. */
  @Setup
  public void setUp() {
    source = Databases.open(database);
    store = Databases.store(source);
    engine =
        SupervisionEngine.builder()
            .policy(Policies.bundled("hull"))
            .calendar(WorkingCalendars.englandAndWales())
            .store(store)
            .clock(Clock.fixed(TenYears.recordedAt(), ZoneOffset.UTC))
            .open();
    engine.record(
        Command.builder()
            .id("ten-years")
            .actor("p-17")
            .addFacts(TenYears.supervisor())
            .addAllFacts(TenYears.facts())
            .build());
    if (readAndAssess() != assess()) {
      throw new IllegalStateException("The store and the facts give different numbers of duties.");
    }
  }

  /** Ends it. */
  @TearDown
  public void tearDown() {
    engine.close();
    store.close();
    source.close();
  }

  /** Reads the file from the store and assesses it. */
  @Benchmark
  public int readAndAssess() {
    return engine.assess(TenYears.WORKER, TenYears.AS_OF).getFindings().size();
  }

  /** Reads and verifies it only. */
  @Benchmark
  public Object read() {
    return engine.file(TenYears.WORKER);
  }

  /** Assesses it only, from facts in memory. */
  @Benchmark
  public int assess() {
    return supervision.assess(facts, TenYears.AS_OF).getFindings().size();
  }

  /** Finds what of it is due within a fortnight. */
  @Benchmark
  public Object due() {
    return engine.due(TenYears.WORKER, TenYears.AS_OF, TenYears.AS_OF.plusWeeks(2));
  }
}
