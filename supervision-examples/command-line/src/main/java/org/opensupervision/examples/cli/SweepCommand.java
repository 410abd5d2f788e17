package org.opensupervision.examples.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.examples.cli.console.Progress;
import org.opensupervision.examples.cli.report.DueTable;
import org.opensupervision.examples.cli.report.Figures;
import org.opensupervision.examples.cli.report.Style;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.engine.SupervisionEngine;
import org.opensupervision.rules.engine.due.Due;
import org.opensupervision.rules.engine.due.SweepReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is due of everybody, out of a store, and keeps its due index right. */
@Command(
    name = "sweep",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Says what is due of everybody, as reminders are made of.",
    description = {
      "",
      "For once a day: reads the files and records of a store in which something is due, or which",
      "have changed since they were last looked at. The first sweep after an import looks at all.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  supervision sweep --policy hull --store records --as-of 2026-09-30 --within 7")
final class SweepCommand implements Callable<Integer> {
  private final Console console;

  @Mixin PolicyOptions policy = new PolicyOptions();

  @Mixin StoreOptions store = new StoreOptions();

  @Mixin OutOption out = new OutOption();

  SweepCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    store.check();
    var target = out.target(console, List.of(store.file().path()));
    var found = new ArrayList<Due>();
    SweepReport report;
    try (Progress progress = console.progress(1)) {
      progress.stage("sweeping");
      report = sweep(found);
    }
    found.sort(Comparator.comparing(Due::getFirst).thenComparing(Due::getSubject));
    var table = DueTable.of(found, store.asOf(), store.until());
    target.write(stream -> table.write(Style.of(target.isStyled()), stream));
    tell(report);
    return report.getFailures().isEmpty() ? ExitCode.DONE : ExitCode.OUTPUT;
  }

  private SweepReport sweep(List<Due> found) {
    try (SupervisionEngine engine = store.open(policy)) {
      return engine.sweep(store.asOf(), store.until(), found::add);
    }
  }

  private void tell(SweepReport report) {
    report.getFailures().stream().map(Problem::asText).forEach(console::note);
    console.note(
        Figures.number(report.getVisited())
            + " files and records were read, "
            + Figures.number(report.getRenewed())
            + " of them put anew into the index.");
  }
}
