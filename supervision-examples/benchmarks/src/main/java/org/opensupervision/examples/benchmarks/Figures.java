package org.opensupervision.examples.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;

/** The figures of one run as a table: medians, and how many times that of the limit they are. */
final class Figures {
  private static final String HEADER =
      """
      | question | who | median | min | max | unit | x limit | bytes |
      |---|---|---|---|---|---|---|---|
      """;

  private Figures() {}

  static String of(Collection<RunResult> results) {
    Map<String, List<Figure>> byQuestion =
        results.stream()
            .map(Figure::of)
            .collect(Collectors.groupingBy(Figure::question, TreeMap::new, Collectors.toList()));
    return byQuestion.values().stream()
        .flatMap(same -> same.stream().map(figure -> row(figure, limit(same))))
        .collect(Collectors.joining("\n", HEADER, "\n"));
  }

  private static double limit(List<Figure> same) {
    return same.stream()
        .filter(figure -> figure.who().equals("limit"))
        .mapToDouble(Figure::median)
        .findFirst()
        .orElse(Double.NaN);
  }

  private static String row(Figure figure, double limit) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.3f | %.3f | %.3f | %s | %s | %s |",
        figure.question(),
        figure.who(),
        figure.median(),
        figure.min(),
        figure.max(),
        figure.unit(),
        number("%.2f", figure.median() / limit),
        number("%.0f", figure.bytes()));
  }

  /** What was not measured is a dash. */
  private static String number(String format, double number) {
    return Double.isNaN(number) ? "-" : String.format(Locale.ROOT, format, number);
  }
}
