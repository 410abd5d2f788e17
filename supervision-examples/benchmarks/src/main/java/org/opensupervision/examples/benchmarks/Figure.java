package org.opensupervision.examples.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;

/**
 * The figure of one question to one peer.
 *
 * @param bytes what was allocated for each answer
 */
record Figure(
    String question, String who, double median, double min, double max, String unit, double bytes) {

  private static final String ALLOCATED = "gc.alloc.rate.norm";
  private static final List<String> NAMES = List.of("database", "calendar", "peer", "way");
  private static final List<String> SIZES = List.of("supervisees", "subjects", "journals");

  static Figure of(RunResult result) {
    var scores =
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
            .sorted()
            .toArray();
    var primary = result.getPrimaryResult();
    return new Figure(
        question(result),
        parameters(result, NAMES),
        scores[scores.length / 2],
        scores[0],
        scores[scores.length - 1],
        primary.getScoreUnit(),
        Optional.ofNullable(result.getSecondaryResults().get(ALLOCATED))
            .map(allocated -> allocated.getScore())
            .orElse(Double.NaN));
  }

  private static String question(RunResult result) {
    String name = result.getParams().getBenchmark();
    String type = name.substring(0, name.lastIndexOf('.'));
    String size = parameters(result, SIZES);
    return name.substring(type.lastIndexOf('.') + 1) + (size.isEmpty() ? "" : " " + size);
  }

  private static String parameters(RunResult result, List<String> names) {
    var params = result.getParams();
    return names.stream()
        .filter(params.getParamsKeys()::contains)
        .map(params::getParam)
        .collect(Collectors.joining(" "));
  }
}
