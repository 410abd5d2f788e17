package org.opensupervision.examples.benchmarks.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opensupervision.examples.benchmarks.calendar.Contenders;
import org.opensupervision.examples.benchmarks.peer.Obligation.Whose;
import org.opensupervision.examples.benchmarks.population.CaseFile;
import org.opensupervision.examples.benchmarks.population.HeldSession;
import org.opensupervision.examples.benchmarks.population.Peer;
import org.opensupervision.examples.benchmarks.population.Population;
import org.opensupervision.examples.benchmarks.population.Rule;
import org.opensupervision.examples.benchmarks.population.Supervisee;
import org.opensupervision.examples.benchmarks.population.Tally;
import org.opensupervision.model.time.WorkingCalendar;

/** The plain loop, with an explanation of every obligation made at once. */
public final class ExplainedLoop implements Peer {
  private static final int NO_CASE = -1;
  private static final Step.Clause[] CLAUSES = {
    new Step.Clause("frequency.monthly", "4.1"),
    new Step.Clause("recording.personal", "6.2"),
    new Step.Clause("recording.case", "6.4"),
    new Step.Clause("observation.quarterly", "7.1")
  };

  private final List<Supervisee> all;
  private final WorkingCalendar calendar = Contenders.naive();
  private final LocalDate asOf = Population.AS_OF;

  private record Explained(Obligation obligation, List<Step> why) {}

  /** Takes a population as it is. */
  public ExplainedLoop(List<Supervisee> all) {
    this.all = all;
  }

  @Override
  public Object assess(int who) {
    return obligations(who);
  }

  private List<Explained> obligations(int who) {
    Supervisee one = all.get(who);
    var found = new ArrayList<Explained>();
    sessions(one, found);
    var observation = new Whose(Rule.OBSERVATION, one.id(), NO_CASE);
    gaps(observation, one.employed(), one.observations(), 3, found);
    for (CaseFile file : one.cases()) {
      gaps(new Whose(Rule.CASE, one.id(), file.id()), file.opened(), file.discussed(), 2, found);
    }
    return found;
  }

  private void sessions(Supervisee one, List<Explained> to) {
    var monthly = new Whose(Rule.MONTHLY, one.id(), NO_CASE);
    var record = new Whose(Rule.RECORD, one.id(), NO_CASE);
    LocalDate anchor = one.employed();
    for (HeldSession held : one.sessions()) {
      to.add(months(monthly, anchor, 1, held.date(), to.size()));
      anchor = held.date();
      to.add(workingDays(record, anchor, held.recorded(), to.size()));
    }
    to.add(months(monthly, anchor, 1, null, to.size()));
  }

  private void gaps(
      Whose whose, LocalDate start, List<LocalDate> events, int months, List<Explained> to) {
    LocalDate anchor = start;
    for (LocalDate event : events) {
      to.add(months(whose, anchor, months, event, to.size()));
      anchor = event;
    }
    to.add(months(whose, anchor, months, null, to.size()));
  }

  private Explained months(
      Whose whose, LocalDate anchor, int months, @Nullable LocalDate event, int id) {
    var why = new ArrayList<Step>(5);
    LocalDate due = anchor.plusMonths(months);
    why.add(CLAUSES[whose.rule()]);
    why.add(new Step.Used("clock", id, anchor));
    why.add(new Step.Counted("months", anchor, due));
    return finished(Obligation.judged(whose, anchor, due, event, asOf), event, id, why);
  }

  private Explained workingDays(Whose whose, LocalDate anchor, @Nullable LocalDate event, int id) {
    var why = new ArrayList<Step>(9);
    why.add(CLAUSES[whose.rule()]);
    why.add(new Step.Used("session", id, anchor));
    LocalDate day = anchor;
    for (int left = 5; left > 0; ) {
      day = day.plusDays(1);
      if (calendar.isWorkingDay(day)) {
        left--;
      } else {
        why.add(new Step.Skipped(day, "not a working day"));
      }
    }
    why.add(new Step.Counted("working days", anchor, day));
    return finished(Obligation.judged(whose, anchor, day, event, asOf), event, id, why);
  }

  private Explained finished(
      Obligation obligation, @Nullable LocalDate event, int id, List<Step> why) {
    if (event != null) {
      why.add(new Step.Used("meets", id, event));
    }
    LocalDate end = event == null ? asOf : event;
    long late = Math.max(0, end.toEpochDay() - obligation.due().toEpochDay());
    why.add(new Step.Verdict(obligation.outcome(), (int) late));
    return new Explained(obligation, why);
  }

  @Override
  public void tally(int who, Tally to) {
    obligations(who).forEach(explained -> explained.obligation().addTo(to));
  }
}
