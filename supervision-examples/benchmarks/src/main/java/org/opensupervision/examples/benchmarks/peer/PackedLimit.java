package org.opensupervision.examples.benchmarks.peer;

import java.util.List;
import org.opensupervision.examples.benchmarks.population.Outcome;
import org.opensupervision.examples.benchmarks.population.Peer;
import org.opensupervision.examples.benchmarks.population.Population;
import org.opensupervision.examples.benchmarks.population.Rule;
import org.opensupervision.examples.benchmarks.population.Supervisee;
import org.opensupervision.examples.benchmarks.population.Tally;

/**
 * The practical limit: days in one array, due days from tables, and results in an array that is
 * used again. A result is its due day times four plus its outcome.
 */
public final class PackedLimit implements Peer {
  private static final int MOST_RESULTS = 4096;

  private final PackedFacts facts;
  private final DueTables tables = new DueTables();
  private final int asOf = Days.of(Population.AS_OF);
  private final int[] results = new int[MOST_RESULTS];
  private final int[] unmet = new int[MOST_RESULTS];

  /** Packs a population. */
  public PackedLimit(List<Supervisee> all) {
    facts = new PackedFacts(all);
  }

  @Override
  public Object assess(int who) {
    return judge(who);
  }

  /** Writes the results, notes which are unmet, and returns how many results there are. */
  private int judge(int who) {
    int[] days = facts.days;
    int at = facts.offsets[who];
    int employed = days[at];
    int sessions = days[at + 1];
    int size = gaps(Rule.MONTHLY, employed, at + 2, sessions, 0);
    unmet[0] = size - 1;
    int open = 1;
    int[] due = tables.due[Rule.RECORD];
    for (int i = at + 2; i < at + 2 + sessions; i++) {
      int recorded = days[i + sessions];
      if (recorded == Days.NEVER) {
        unmet[open++] = size;
      }
      results[size++] = result(due[days[i] - tables.first], recorded);
    }
    at += 2 + 2 * sessions;
    size = gaps(Rule.OBSERVATION, employed, at + 1, days[at], size);
    unmet[open++] = size - 1;
    at += 1 + days[at];
    return cases(at, size, open);
  }

  private int cases(int from, int results, int unmetBefore) {
    int[] days = facts.days;
    int size = results;
    int open = unmetBefore;
    int at = from + 1;
    for (int left = days[from]; left > 0; left--) {
      size = gaps(Rule.CASE, days[at], at + 2, days[at + 1], size);
      unmet[open++] = size - 1;
      at += 2 + days[at + 1];
    }
    return size;
  }

  private int gaps(int rule, int start, int at, int events, int before) {
    int[] days = facts.days;
    int[] due = tables.due[rule];
    int first = tables.first;
    int size = before;
    int anchor = start;
    for (int i = at; i < at + events; i++) {
      int day = days[i];
      int last = due[anchor - first];
      results[size++] = (last << 2) | ((last - day) >>> 31);
      anchor = day;
    }
    results[size++] = result(due[anchor - first], Days.NEVER);
    return size;
  }

  private int result(int due, int event) {
    return event == Days.NEVER
        ? (due << 2) | (asOf > due ? Outcome.OVERDUE : Outcome.OPEN)
        : (due << 2) | ((due - event) >>> 31);
  }

  @Override
  public void tally(int who, Tally to) {
    int size = judge(who);
    int at = facts.offsets[who];
    int sessions = facts.days[at + 1];
    int observations = facts.days[at + 2 + 2 * sessions];
    for (int i = 0; i < size; i++) {
      to.add(rule(i, sessions, observations), results[i] & 3, results[i] >> 2);
    }
  }

  private static int rule(int index, int sessions, int observations) {
    if (index <= sessions) {
      return Rule.MONTHLY;
    }
    if (index <= 2 * sessions) {
      return Rule.RECORD;
    }
    return index <= 2 * sessions + 1 + observations ? Rule.OBSERVATION : Rule.CASE;
  }
}
