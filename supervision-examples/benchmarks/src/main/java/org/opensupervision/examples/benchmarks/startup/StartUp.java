package org.opensupervision.examples.benchmarks.startup;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    time("nothing", Nothing.class, "-cp", JAR.toString());
    String classPath = all.classPath() + File.pathSeparator + JAR;
    time("ours, the bundled policy", FirstAnswer.class, "-cp", classPath);
    withArchive(classPath);
    time("Drools, four rules", FirstAnswerOfDrools.class, "-cp", JAR.toString());
    print("| jars | MB |");
    print("|---|---|");
    size("ours: " + ours.files().size(), ours);
    size("ours and what they need: " + all.files().size(), all);
  }

  /** What a host can do that starts often: keep its loaded classes in an archive. */
  private static void withArchive(String classPath) throws IOException, InterruptedException {
    Path archive = Files.createTempFile("benchmarks", ".jsa");
    Files.delete(archive);
    once(FirstAnswer.class, "-XX:ArchiveClassesAtExit=" + archive, "-cp", classPath);
    String use = "-XX:SharedArchiveFile=" + archive;
    time("the same, with a class archive", FirstAnswer.class, use, "-cp", classPath);
    Files.delete(archive);
  }

  private static void time(String name, Class<?> program, String... options)
      throws IOException, InterruptedException {
    var times = new long[TIMES];
    for (int i = 0; i < TIMES; i++) {
      times[i] = once(program, options);
    }
    Arrays.sort(times);
    print("| %s | %d | %d | %d |", name, times[TIMES / 2], times[0], times[TIMES - 1]);
  }

  private static long once(Class<?> program, String... options)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.add(program.getName());
    var process =
        new ProcessBuilder(command)
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
