package org.opensupervision.examples.benchmarks.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** What a developer would write for exactly these four rules: no policy and no explanation. */
public final class PlainLoop implements Peer {
  private static final int NO_CASE = -1;

  private final List<Supervisee> all;
  private final WorkingCalendar calendar = Contenders.named("limit");
  private final LocalDate asOf = Population.AS_OF;

  /** Takes a population as it is. */
  public PlainLoop(List<Supervisee> all) {
    this.all = all;
  }

  @Override
  public Object assess(int who) {
    return obligations(who);
  }

  private List<Obligation> obligations(int who) {
    Supervisee one = all.get(who);
    var found = new ArrayList<Obligation>();
    sessions(one, found);
    var observation = new Whose(Rule.OBSERVATION, one.id(), NO_CASE);
    gaps(observation, one.employed(), one.observations(), 3, found);
    for (CaseFile file : one.cases()) {
      gaps(new Whose(Rule.CASE, one.id(), file.id()), file.opened(), file.discussed(), 2, found);
    }
    return found;
  }

  private void sessions(Supervisee one, List<Obligation> to) {
    var monthly = new Whose(Rule.MONTHLY, one.id(), NO_CASE);
    var record = new Whose(Rule.RECORD, one.id(), NO_CASE);
    LocalDate anchor = one.employed();
    for (HeldSession held : one.sessions()) {
      to.add(Obligation.judged(monthly, anchor, anchor.plusMonths(1), held.date(), asOf));
      anchor = held.date();
      LocalDate due = calendar.plusWorkingDays(anchor, 5);
      to.add(Obligation.judged(record, anchor, due, held.recorded(), asOf));
    }
    to.add(Obligation.judged(monthly, anchor, anchor.plusMonths(1), null, asOf));
  }

  private void gaps(
      Whose whose, LocalDate start, List<LocalDate> events, int months, List<Obligation> to) {
    LocalDate anchor = start;
    for (LocalDate event : events) {
      to.add(Obligation.judged(whose, anchor, anchor.plusMonths(months), event, asOf));
      anchor = event;
    }
    to.add(Obligation.judged(whose, anchor, anchor.plusMonths(months), null, asOf));
  }

  @Override
  public void tally(int who, Tally to) {
    obligations(who).forEach(obligation -> obligation.addTo(to));
  }
}
