package org.opensupervision.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Another process of the same classes, which says lines until it ends or is killed. */
final class Child implements AutoCloseable {

  private static final FileOutputStream SAID = new FileOutputStream(FileDescriptor.out);

  private final Process process;
  private final BufferedReader lines;

  private Child(Process process) {
    this.process = process;
    this.lines = process.inputReader(StandardCharsets.UTF_8);
  }

  static Child start(Class<?> main, String... arguments) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    var command =
        Stream.concat(
            Stream.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                classes,
                main.getName()),
            Stream.of(arguments));
    return new Child(
        new ProcessBuilder(command.toList())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  /** Says a line to the process that started this one; a line is written whole or not at all. */
  static void say(String line) {
    try {
      SAID.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Waits to be killed; whoever started this process never writes to it. */
  static void standStill() {
    try {
      if (System.in.read() >= 0) {
        throw new IllegalStateException("Nobody writes to this process.");
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  String next() throws IOException {
    var line = lines.readLine();
    assertThat(line).as("what the process says").isNotNull();
    return line;
  }

  /** Returns everything that it still says before it ends. */
  List<String> rest() throws IOException {
    var rest = new ArrayList<String>();
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      rest.add(line);
    }
    return rest;
  }

  /** By its handle, which leaves what it said to be read. */
  void kill() throws InterruptedException {
    assertThat(process.toHandle().destroyForcibly()).isTrue();
    process.waitFor();
  }

  /** Kills it after a short time; a random one meets every stage of a commit. */
  void killAfter(int nanos) throws InterruptedException {
    var end = System.nanoTime() + nanos;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    kill();
  }

  @Override
  public void close() throws IOException {
    process.toHandle().destroyForcibly();
    lines.close();
  }
}
