package org.opensupervision.examples.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.opensupervision.examples.benchmarks.calendar.Contenders;
import org.opensupervision.examples.benchmarks.calendar.DayByDay;
import org.opensupervision.model.time.WorkingCalendar;

/** W1: working-day arithmetic on dates. Each figure is of a single question. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class W1WorkingDays {
  /** Who is asked. */
  @Param({"limit", "ours", "strata", "naive", "jollyday"})
  public String calendar = "";

  private final LocalDate[] days = DaysAsked.FIRST;
  private final LocalDate[] yearLater = DaysAsked.ABOUT_A_YEAR_LATER;
  private WorkingCalendar asked = new DayByDay(day -> false);

  /** Makes the calendar. */
  @Setup
  public void setUp() {
    asked = Contenders.named(calendar);
  }

  /** Asks whether people work on a day. */
  @Benchmark
  @OperationsPerInvocation(DaysAsked.COUNT)
  public void isWorkingDay(Blackhole hole) {
    for (LocalDate day : days) {
      hole.consume(asked.isWorkingDay(day));
    }
  }

  /** Adds 5 working days. */
  @Benchmark
  @OperationsPerInvocation(DaysAsked.COUNT)
  public void plus5(Blackhole hole) {
    for (LocalDate day : days) {
      hole.consume(asked.plusWorkingDays(day, 5));
    }
  }

  /** Adds 250 working days. */
  @Benchmark
  @OperationsPerInvocation(DaysAsked.COUNT)
  public void plus250(Blackhole hole) {
    for (LocalDate day : days) {
      hole.consume(asked.plusWorkingDays(day, 250));
    }
  }

  /** Adds 2,500 working days. */
  @Benchmark
  @OperationsPerInvocation(DaysAsked.COUNT)
  public void plus2500(Blackhole hole) {
    for (LocalDate day : days) {
      hole.consume(asked.plusWorkingDays(day, 2_500));
    }
  }

  /** Counts the working days of about a year. */
  @Benchmark
  @OperationsPerInvocation(DaysAsked.COUNT)
  public void countYear(Blackhole hole) {
    for (int i = 0; i < DaysAsked.COUNT; i++) {
      hole.consume(asked.countWorkingDays(days[i], yearLater[i]));
    }
  }
}
