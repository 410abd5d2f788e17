package org.opensupervision.examples.cli.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.rules.comparison.HoursNeeded;
import org.opensupervision.rules.comparison.SupervisorMonth;

/** Hours of supervision before and after, a row for each supervisor, a column for each month. */
final class HoursTable {
  private static final String NOBODY = "(not assigned)";

  private final List<YearMonth> months;
  private final SortedMap<String, Row> rows = new TreeMap<>();
  private final Row all = new Row();

  /** The minutes of one supervisor by month; those before and those after. */
  private static final class Row {
    private final SortedMap<YearMonth, int[]> minutes = new TreeMap<>();
    private final int[] total = new int[2];

    void add(SupervisorMonth month, int side) {
      minutes.computeIfAbsent(month.getMonth(), added -> new int[2])[side] += month.getMinutes();
      total[side] += month.getMinutes();
    }

    int before() {
      return total[0];
    }

    int after() {
      return total[1];
    }

    List<String> cells(String name, List<YearMonth> months) {
      var cells = new ArrayList<String>();
      cells.add(name);
      months.forEach(month -> cells.add(hours(minutes.getOrDefault(month, new int[2]))));
      cells.add(hours(total));
      return List.copyOf(cells);
    }
  }

  HoursTable(HoursNeeded before, HoursNeeded after) {
    var all = new TreeSet<YearMonth>();
    add(before, 0, all);
    add(after, 1, all);
    this.months = List.copyOf(all);
  }

  private void add(HoursNeeded hours, int side, Set<YearMonth> seen) {
    for (SupervisorMonth month : hours.getMonths()) {
      String name = month.getSupervisor().map(PersonId::getValue).orElse(NOBODY);
      rows.computeIfAbsent(name, added -> new Row()).add(month, side);
      all.add(month, side);
      seen.add(month.getMonth());
    }
  }

  /** The supervisor, each month, and the total. */
  List<String> headings() {
    var headings = new ArrayList<String>();
    headings.add("supervisor");
    months.forEach(month -> headings.add(month.toString()));
    headings.add("total");
    return List.copyOf(headings);
  }

  /** Those of whom most is needed after the change come first. */
  List<List<String>> rows() {
    return rows.keySet().stream()
        .sorted(
            Comparator.comparing((String name) -> -row(name).after())
                .thenComparing(name -> -row(name).before()))
        .map(name -> row(name).cells(name, months))
        .toList();
  }

  /** The minutes of one supervisor in one month. */
  record Cell(Optional<String> supervisor, YearMonth month, int before, int after) {}

  /** Every month of every supervisor who has any, by name and month. */
  List<Cell> cells() {
    var cells = new ArrayList<Cell>();
    rows.forEach(
        (name, row) ->
            row.minutes.forEach(
                (month, minutes) ->
                    cells.add(
                        new Cell(
                            Optional.of(name).filter(known -> !known.equals(NOBODY)),
                            month,
                            minutes[0],
                            minutes[1]))));
    return List.copyOf(cells);
  }

  /** All supervisors together. */
  List<String> total() {
    return all.cells("all", months);
  }

  private Row row(String name) {
    return rows.getOrDefault(name, all);
  }

  /** Such as "1.5 > 3.0", rounded to tenths of an hour. */
  private static String hours(int[] minutes) {
    return hours(minutes[0]) + " > " + hours(minutes[1]);
  }

  private static String hours(int minutes) {
    int tenths = (minutes * 10 + 30) / 60;
    return Figures.number(tenths / 10) + "." + tenths % 10;
  }
}
