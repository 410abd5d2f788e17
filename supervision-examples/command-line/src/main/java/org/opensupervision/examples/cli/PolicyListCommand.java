package org.opensupervision.examples.cli;

import java.util.concurrent.Callable;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.rules.policy.Policies;
import picocli.CommandLine.Command;

/** Lists the policies that come with the library. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    header = "Lists the bundled policies: id, number of clauses, title.")
final class PolicyListCommand implements Callable<Integer> {
  private final Console console;

  PolicyListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    for (String id : Policies.bundledIds()) {
      Policy policy = Policies.bundled(id);
      console
          .out()
          .println(id + "  " + policy.getClauses().size() + " clauses  " + policy.getTitle());
    }
    return ExitCode.DONE;
  }
}
