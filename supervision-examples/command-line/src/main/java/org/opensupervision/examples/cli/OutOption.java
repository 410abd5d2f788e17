package org.opensupervision.examples.cli;

import java.nio.file.Path;
import java.util.List;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.examples.cli.console.Target;
import picocli.CommandLine.Option;

/** Where a result goes, the same for every command that has one. */
final class OutOption {
  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = Target.STREAM,
      description =
          "Where to write; - or nothing for standard output. A file appears when it is whole.")
  private String name = Target.STREAM;

  /** The target, told apart from the files that are read. */
  Target target(Console console, List<Path> inputs) {
    return Target.of(console, name, inputs);
  }
}
