package org.opensupervision.examples.benchmarks;

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
import org.openjdk.jmh.annotations.Warmup;
import org.opensupervision.examples.benchmarks.peer.PlainLoop;
import org.opensupervision.examples.benchmarks.population.Peer;
import org.opensupervision.examples.benchmarks.population.Population;

/**
 * W2: the assessment of 24 months of one supervisee: 251 facts, 253 obligations, four rules.
 *
 * <p>Each call assesses the next one of a population, so that its size is the working set. The heap
 * is touched and divided beforehand: otherwise the figures are those of the operating system.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms4g", "-Xmx4g", "-Xmn256m", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class W2Assessment {
  /** How many supervisees there are. */
  @Param({"1000", "10000"})
  public int supervisees = 1;

  /** Who assesses. */
  @Param({
    "limit",
    "tables",
    "plain",
    "explained",
    "drools-linked",
    "drools-idiomatic",
    "ours-numbers",
    "ours-findings",
    "ours-one-explained",
    "ours-explained",
    "ours-from-journals",
    "ours-new-fact"
  })
  public String peer = "";

  private Peer asked = new PlainLoop(Population.of(1));
  private int next;

  /** Makes the population and the peer. */
  @Setup
  public void setUp() {
    asked = Peers.named(peer, supervisees);
  }

  /** Assesses the next supervisee. */
  @Benchmark
  public Object assess() {
    next = next + 1 == supervisees ? 0 : next + 1;
    return asked.assess(next);
  }
}
