package org.opensupervision.examples.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.opensupervision.examples.benchmarks.startup.StartUp;

/**
 * Runs workloads and prints their figures: all of them without arguments, or {@code W1}, {@code
 * W2}, {@code W4} or {@code W5}, with options of JMH behind if wanted.
 */
public final class Main {
  private static final String START_UP = "W5";
  private static final List<String> TIMED = List.of("W1", "W2", "W4");

  private Main() {}

  /** Runs what the arguments name. */
  public static void main(String[] args) throws Exception {
    List<String> wanted = Arrays.asList(args);
    if (wanted.isEmpty()) {
      for (String workload : TIMED) {
        timed(List.of(workload));
      }
      StartUp.measure();
    } else if (wanted.contains(START_UP)) {
      StartUp.measure();
    } else {
      timed(wanted);
    }
  }

  private static void timed(List<String> wanted)
      throws RunnerException, CommandLineOptionException {
    var args = new ArrayList<>(wanted);
    args.set(0, "benchmarks\\." + wanted.get(0));
    var given = new CommandLineOptions(args.toArray(new String[0]));
    var options = new OptionsBuilder().parent(given).addProfiler(GCProfiler.class).build();
    System.out.println(Figures.of(new Runner(options).run()));
  }
}
