package org.opensupervision.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.examples.cli.console.Target;
import org.opensupervision.rules.policy.Policies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the JSON Schema of policy files, or of files of cases, for editors that know it. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Writes the JSON Schema of policy files, for an editor that helps while you write.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supervision policy schema --out policy.schema.json",
      "  supervision policy schema --cases --out cases.schema.json"
    })
final class PolicySchemaCommand implements Callable<Integer> {
  private static final String FOLDER = "/META-INF/supervision/";

  private final Console console;

  @Option(names = "--cases", description = "The schema of files of golden cases instead.")
  private boolean cases;

  @Mixin OutOption out = new OutOption();

  PolicySchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Target target = out.target(console, List.of());
    target.write(stream -> copy(FOLDER + (cases ? "cases" : "policy") + ".schema.json", stream));
    return ExitCode.DONE;
  }

  private static void copy(String resource, OutputStream to) throws IOException {
    try (InputStream in = Policies.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The schema (" + resource + ") must be in the jar.");
      }
      in.transferTo(to);
    }
  }
}
