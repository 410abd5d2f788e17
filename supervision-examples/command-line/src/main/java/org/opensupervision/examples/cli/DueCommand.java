package org.opensupervision.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opensupervision.examples.cli.console.Console;
import org.opensupervision.examples.cli.console.Progress;
import org.opensupervision.examples.cli.report.DueTable;
import org.opensupervision.examples.cli.report.Style;
import org.opensupervision.rules.engine.SupervisionEngine;
import org.opensupervision.rules.engine.due.Due;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is due of one subject, under one supervisor or in one team, out of a store. */
@Command(
    name = "due",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Says what is due of a person or a case, under a supervisor, or in a team.",
    description = {
      "",
      "Reads only what it needs of a store. Due is what is overdue, and what is open and falls due",
      "within the days. The first one to be due stands first.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  supervision due --policy hull --store records --as-of 2026-09-30 --supervisor p-17")
final class DueCommand implements Callable<Integer> {
  private final Console console;

  @Mixin PolicyOptions policy = new PolicyOptions();

  @Mixin StoreOptions store = new StoreOptions();

  @ArgGroup(multiplicity = "1")
  private Whose whose = new Whose();

  @Mixin OutOption out = new OutOption();

  /** One of these. */
  static final class Whose {
    @Option(names = "--subject", paramLabel = "ID", description = "This person or this case.")
    private Optional<String> subject = Optional.empty();

    @Option(
        names = "--supervisor",
        paramLabel = "ID",
        description = "Those whom this person supervises on the day, and their cases.")
    private Optional<String> supervisor = Optional.empty();

    @Option(
        names = "--team",
        paramLabel = "NAME",
        description = "Those who are in this team on the day, and their cases.")
    private Optional<String> team = Optional.empty();
  }

  DueCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    check();
    var target = out.target(console, List.of(store.file().path()));
    List<Due> due = due();
    var table = DueTable.of(due, store.asOf(), store.until());
    target.write(stream -> table.write(Style.of(target.isStyled()), stream));
    return ExitCode.DONE;
  }

  private void check() {
    store.check();
    if (whose.subject.isEmpty() && whose.supervisor.isEmpty() && whose.team.isEmpty()) {
      throw new UsageException(
          "It is not said whose duties: --subject, --supervisor or --team; sweep tells everybody's.");
    }
  }

  private List<Due> due() {
    try (Progress progress = console.progress(1);
        SupervisionEngine engine = store.open(policy)) {
      progress.stage("reading what is due");
      if (whose.supervisor.isPresent()) {
        var supervisor = Subjects.person(engine, whose.supervisor.get());
        return engine.dueUnder(supervisor, store.asOf(), store.until());
      }
      if (whose.team.isPresent()) {
        return engine.dueInTeam(whose.team.get(), store.asOf(), store.until());
      }
      var subject = Subjects.find(engine, whose.subject.orElse(""));
      return List.of(engine.due(subject, store.asOf(), store.until()));
    }
  }
}
