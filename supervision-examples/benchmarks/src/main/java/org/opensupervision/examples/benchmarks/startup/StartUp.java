package org.opensupervision.examples.benchmarks.startup;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * W5: how long a fresh virtual machine takes to its first answer, process and all.
 *
 * <p>It measures from the jar of this module and the folder {@code lib} beside it.
 */
public final class StartUp {
  private static final int TIMES = 11;
  private static final Path JAR = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
  private static final Path LIB = JAR.resolveSibling("lib");

  private StartUp() {}

  /** Starts each program several times and prints the medians and the sizes of the jars. */
  public static void measure() throws IOException, InterruptedException {
    var ours = Jars.in(LIB, Jars.OURS);
    var all =
        Jars.in(LIB, Stream.of(Jars.OURS, Jars.WHAT_OURS_NEED).flatMap(List::stream).toList());
    print("| program | median ms | min | max |");
    print("|---|---|---|---|");
    time("nothing", Nothing.class, JAR.toString());
    time("ours, the bundled policy", FirstAnswer.class, all.classPath() + File.pathSeparator + JAR);
    time("Drools, four rules", FirstAnswerOfDrools.class, JAR.toString());
    print("| jars | MB |");
    print("|---|---|");
    size("ours: " + ours.files().size(), ours);
    size("ours and what they need: " + all.files().size(), all);
  }

  private static void time(String name, Class<?> program, String classPath)
      throws IOException, InterruptedException {
    var times = new long[TIMES];
    for (int i = 0; i < TIMES; i++) {
      times[i] = once(program, classPath);
    }
    Arrays.sort(times);
    print("| %s | %d | %d | %d |", name, times[TIMES / 2], times[0], times[TIMES - 1]);
  }

  private static long once(Class<?> program, String classPath)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(java, "-cp", classPath, program.getName())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    int code = process.start().waitFor();
    long taken = System.nanoTime() - start;
    if (code != 0) {
      throw new IllegalStateException(program.getName() + " must end well, and not with " + code);
    }
    return TimeUnit.NANOSECONDS.toMillis(taken);
  }

  private static void size(String name, Jars jars) {
    print("| %s | %.2f |", name, jars.bytes() / 1024.0 / 1024.0);
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
