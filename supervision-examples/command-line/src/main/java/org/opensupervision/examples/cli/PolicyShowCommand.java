package org.opensupervision.examples.cli;

import java.util.concurrent.Callable;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.examples.cli.console.Target;
import org.opensupervision.examples.cli.report.PolicyFormat;
import org.opensupervision.model.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a policy as a document to be read and compared with the original. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Prints a policy as a document to be read.",
    description = {
      "",
      "Each clause in its own words, and beside it in a sentence made from the data, so that both"
          + " can",
      "be compared with the original line by line.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  supervision policy show ours.yaml --format html --out ours.html")
final class PolicyShowCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "ID|FILE", description = "A bundled policy, or a policy file.")
  private String policy = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "markdown",
      description = "markdown or html; markdown unless given.")
  private PolicyFormat format = PolicyFormat.MARKDOWN;

  @Mixin OutOption out = new OutOption();

  PolicyShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Target target = out.target(console, PolicyOptions.files(policy));
    Policy read = PolicyOptions.named(policy);
    target.write(stream -> format.write(read, stream));
    return ExitCode.DONE;
  }
}
