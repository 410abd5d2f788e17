package org.opensupervision.examples.cli;

import picocli.CommandLine.Command;

/** What can be done with policies themselves. */
@Command(
    name = "policy",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    header = "Checks, shows and tries policies.",
    commandListHeading = "%nCommands:%n")
final class PolicyCommand implements Runnable {
  @Override
  public void run() {
    throw new UsageException("A command is missing: check, list, schema, show or test.");
  }
}
