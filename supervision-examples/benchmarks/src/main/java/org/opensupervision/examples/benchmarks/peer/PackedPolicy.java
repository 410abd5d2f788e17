package org.opensupervision.examples.benchmarks.peer;

import java.util.List;
import org.opensupervision.examples.benchmarks.population.CaseFile;
import org.opensupervision.examples.benchmarks.population.Outcome;
import org.opensupervision.examples.benchmarks.population.Peer;
import org.opensupervision.examples.benchmarks.population.Population;
import org.opensupervision.examples.benchmarks.population.Rule;
import org.opensupervision.examples.benchmarks.population.Supervisee;
import org.opensupervision.examples.benchmarks.population.Tally;

/**
 * The policy as data: clauses that name series of days, compiled to tables of due days. A result is
 * one number that holds enough to explain it again. A bound for a general engine, not one.
 */
public final class PackedPolicy implements Peer {
  private static final int MOST_RESULTS = 4096;
  private static final Clause[] ABOUT_PEOPLE = {
    new Clause(Rule.MONTHLY, true, 0, 1),
    new Clause(Rule.RECORD, false, 1, 2),
    new Clause(Rule.OBSERVATION, true, 0, 3)
  };
  private static final Clause[] ABOUT_CASES = {new Clause(Rule.CASE, true, 0, 1)};

  private final Subject[][] people;
  private final DueTables tables = new DueTables();
  private final int asOf = Days.of(Population.AS_OF);
  private final long[] results = new long[MOST_RESULTS];

  /** Either gaps in a series that starts with a clock, or an answer to each event of the clock. */
  private record Clause(int rule, boolean gaps, int clock, int series) {}

  private static final class Subject {
    private final Clause[] clauses;
    private final int[][] series;

    Subject(Clause[] clauses, int[]... series) {
      this.clauses = clauses;
      this.series = series;
    }
  }

  /** Sorts a population into series. */
  public PackedPolicy(List<Supervisee> all) {
    people = all.stream().map(PackedPolicy::subjects).toArray(Subject[][]::new);
  }

  private static Subject[] subjects(Supervisee one) {
    var subjects = new Subject[1 + one.cases().size()];
    subjects[0] =
        new Subject(
            ABOUT_PEOPLE,
            new int[] {Days.of(one.employed())},
            Days.held(one.sessions()),
            Days.recorded(one.sessions()),
            Days.of(one.observations()));
    for (int i = 1; i < subjects.length; i++) {
      CaseFile file = one.cases().get(i - 1);
      int[] opened = {Days.of(file.opened())};
      subjects[i] = new Subject(ABOUT_CASES, opened, Days.of(file.discussed()));
    }
    return subjects;
  }

  @Override
  public Object assess(int who) {
    return judge(who);
  }

  private int judge(int who) {
    int size = 0;
    for (Subject subject : people[who]) {
      for (Clause clause : subject.clauses) {
        size = clause.gaps() ? gaps(clause, subject, size) : each(clause, subject, size);
      }
    }
    return size;
  }

  private int gaps(Clause clause, Subject subject, int before) {
    int anchor = subject.series[clause.clock()][0];
    int[] events = subject.series[clause.series()];
    int size = before;
    for (int i = 0; i < events.length; i++) {
      size = add(clause, anchor, events[i], i, size);
      anchor = events[i];
    }
    return add(clause, anchor, Days.NEVER, events.length, size);
  }

  private int each(Clause clause, Subject subject, int before) {
    int[] triggers = subject.series[clause.clock()];
    int[] events = subject.series[clause.series()];
    int size = before;
    for (int i = 0; i < triggers.length; i++) {
      size = add(clause, triggers[i], events[i], i, size);
    }
    return size;
  }

  private int add(Clause clause, int from, int event, int index, int size) {
    int due = tables.due[clause.rule()][from - tables.first];
    int outcome = event == Days.NEVER ? unmet(due) : event > due ? Outcome.LATE : Outcome.MET;
    results[size] = ((long) due << 32) | (clause.rule() << 28) | (outcome << 24) | index;
    return size + 1;
  }

  private int unmet(int due) {
    return asOf > due ? Outcome.OVERDUE : Outcome.OPEN;
  }

  @Override
  public void tally(int who, Tally to) {
    int size = judge(who);
    for (int i = 0; i < size; i++) {
      long result = results[i];
      to.add((int) (result >> 28) & 15, (int) (result >> 24) & 15, result >> 32);
    }
  }
}
