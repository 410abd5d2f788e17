package org.opensupervision.examples.cli;

import java.util.concurrent.Callable;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.examples.cli.console.Progress;
import org.opensupervision.examples.cli.report.Figures;
import org.opensupervision.examples.cli.store.StoreFile;
import org.opensupervision.rules.engine.intake.IntakeReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a facts file into a store. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Takes a facts file into a store, which is made if it is not there.",
    description = {
      "",
      "The file is checked as a whole first. Facts that are there already are left out, so that the",
      "same command again, after it was broken off or with more facts in the file, adds what is new.",
      "A fact that is there with another content is refused: a correction is a fact of its own.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supervision import facts.jsonl --store records",
      "  supervision assess --policy hull --store records --as-of 2026-09-30"
    })
final class ImportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FACTS", description = "The facts file: JSON Lines.")
  private String facts = "";

  @Option(
      names = "--store",
      required = true,
      paramLabel = "FILE",
      description = "The store; its file gets the ending .mv.db if that is not given.")
  private String store = "";

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    StoreFile file = StoreFile.of(PolicyOptions.path(store));
    IntakeReport report;
    try (Progress progress = console.progress(1)) {
      progress.stage("importing facts");
      report = StoredFacts.takeIn(PolicyOptions.path(facts), file, progress);
    }
    console
        .out()
        .println(
            Figures.number(report.getRecorded())
                + " facts recorded in "
                + Figures.number(report.getSubjects())
                + " files and records of "
                + file.path()
                + "; "
                + Figures.number(report.getKnown())
                + " were there before.");
    return ExitCode.DONE;
  }
}
