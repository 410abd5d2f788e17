package org.opensupervision.examples.cli;

import picocli.CommandLine.Command;

/** What is said when no command is given. */
@Command(
    name = "supervision",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Says what a supervision policy asks for, by when, whether it was met, and why.",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes of every command:%n",
    exitCodeList = {
      "0:done, whatever was found",
      "2:the command was not understood",
      "3:done, and --fail-on names something that was found, or something is not as expected",
      "4:an input is missing or wrong, or does not have what was asked for",
      "5:the output could not be written, a store failed, or something unforeseen went wrong"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supervision demo",
      "  supervision assess --policy hull --facts facts.jsonl --as-of 2026-09-30",
      "  supervision explain --policy hull --facts facts.jsonl --as-of 2026-09-30 --subject p-104",
      "  supervision compare --policy hull --with ours.yaml --facts facts.jsonl --as-of 2026-09-30",
      "  supervision import facts.jsonl --store records",
      "  supervision due --policy hull --store records --as-of 2026-09-30 --supervisor p-17",
      "  supervision policy check ours.yaml",
      "  supervision policy show hull",
      "  supervision policy test ours.cases.yaml"
    })
final class RootCommand implements Runnable {
  @Override
  public void run() {
    throw new UsageException("A command is missing.");
  }
}
