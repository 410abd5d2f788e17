package org.opensupervision.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.examples.cli.console.Terminal;

/** One run of the command line, as a shell would see it. */
record Run(int code, String out, String err) {

  static Run of(String... args) {
    return on(Terminal.NONE, args);
  }

  static Run on(Terminal terminal, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var streams =
        Console.of(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            terminal);
    int code = Main.run(args, streams);
    streams.out().flush();
    streams.err().flush();
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** An assessment under the bundled policy, with further options. */
  static Run assess(Path facts, String asOf, String... options) {
    var args =
        Stream.concat(
            Stream.of("assess", "--policy", "hull", "--facts", facts.toString(), "--as-of", asOf),
            Stream.of(options));
    return of(args.toArray(String[]::new));
  }

  List<String> lines() {
    return out.lines().map(String::strip).toList();
  }

  /** A file of the tests, copied to where a test may name and change it. */
  static Path copy(String name, Path folder) {
    try (var in = Run.class.getResourceAsStream(name)) {
      Path file = folder.resolve(name);
      Files.write(file, in.readAllBytes());
      return file;
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  static List<String> files(Path folder) {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
