package org.opensupervision.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.examples.cli.console.Progress;
import org.opensupervision.examples.cli.console.Target;
import org.opensupervision.examples.cli.report.ComparedFormat;
import org.opensupervision.examples.cli.report.ComparedReport;
import org.opensupervision.examples.cli.report.Style;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what another policy, or another day, changes: duties, what is overdue, and hours needed. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Says what another policy, or another day, changes.",
    description = {
      "",
      "Which duties are gained and lost under each clause and in each team, what becomes overdue,"
          + " and",
      "how many hours of supervision are needed of each supervisor in the months ahead.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supervision compare --policy hull --with ours.yaml --facts facts.jsonl --as-of 2026-09-30",
      "  supervision compare --policy hull --facts facts.jsonl --as-of 2026-08-31 \\",
      "      --with-as-of 2026-09-30 --format html --out september.html"
    })
final class CompareCommand implements Callable<Integer> {
  private final Console console;

  @Mixin PolicyOptions policy = new PolicyOptions();

  @Option(
      names = "--with",
      paramLabel = "ID|FILE",
      description = {
        "The other policy, bundled or a file; the same one unless given. Again for each further",
        "version or layer."
      })
  private List<String> with = new ArrayList<>();

  @Mixin FactsOptions when = new FactsOptions();

  @Option(
      names = "--with-as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day to stand on under the other policy; the same one unless given.")
  private Optional<LocalDate> withAsOf = Optional.empty();

  @Option(
      names = "--months",
      paramLabel = "MONTHS",
      defaultValue = "3",
      description =
          "Hours are told for the rest of the month and so many more, 0 to 11; 3 unless"
              + " given.")
  private int months = 3;

  @Option(
      names = "--minutes",
      paramLabel = "MINUTES",
      defaultValue = "60",
      description = "How long a session is where neither policy nor facts tell; 60 unless given.")
  private int minutes = 60;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, json or html; table unless given.")
  private ComparedFormat format = ComparedFormat.TABLE;

  @Mixin OutOption out = new OutOption();

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    check();
    var files = new ArrayList<Path>(policy.files());
    files.addAll(PolicyOptions.filesOf(with));
    files.add(when.file());
    Target target = out.target(console, files);
    ComparedReport report;
    try (Progress progress = console.progress(6)) {
      report = report(progress);
    }
    target.write(stream -> format.write(report, Style.of(target.isStyled()), stream));
    return ExitCode.DONE;
  }

  private ComparedReport report(Progress progress) {
    progress.stage("reading policies");
    var read = ComparedInputs.read(policy, with, when, withAsOf, progress);
    read.noteUnseen(console);
    progress.stage("assessing the first");
    var before = read.before();
    progress.stage("assessing the second");
    var after = read.after();
    progress.stage("hours under the first");
    LocalDate lastDay = lastDay(before, after);
    var hoursBefore = before.hours(lastDay, minutes);
    progress.stage("hours under the second");
    var hoursAfter = after.hours(lastDay, minutes);
    return ComparedReport.of(
        before.asAssessed(hoursBefore), after.asAssessed(hoursAfter), after.register());
  }

  /** The same for both, so that their months can be compared. */
  private LocalDate lastDay(ComparedSide before, ComparedSide after) {
    LocalDate later = before.asOf().isAfter(after.asOf()) ? before.asOf() : after.asOf();
    return YearMonth.from(later).plusMonths(months).atEndOfMonth();
  }

  private void check() {
    if (with.isEmpty() && withAsOf.isEmpty()) {
      throw new UsageException("Another policy (--with) or another day (--with-as-of) is missing.");
    }
    if (months < 0 || months > 11) {
      throw new UsageException("The months (" + months + ") of --months must be from 0 to 11.");
    }
    if (minutes < 1 || minutes > 1440) {
      throw new UsageException(
          "The minutes (" + minutes + ") of --minutes must be from 1 to 1440.");
    }
  }
}
