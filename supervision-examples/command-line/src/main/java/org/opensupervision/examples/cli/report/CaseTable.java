package org.opensupervision.examples.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.rules.explanation.ExplanationText;
import org.opensupervision.rules.golden.Difference;
import org.opensupervision.rules.golden.Outcome;

/**
 * Tells a policy lead which cases are not as expected: the story, both answers, and the reasons.
 */
final class CaseTable {
  private final List<TriedCases> tried;
  private final List<String> lines = new ArrayList<>();

  CaseTable(List<TriedCases> tried) {
    this.tried = tried;
  }

  void write(OutputStream stream) throws IOException {
    for (TriedCases file : tried) {
      file.failed().forEach(outcome -> failure(file, outcome));
      lines.add(
          "%s: %s of %s cases as expected under policy %s"
              .formatted(
                  file.name(),
                  file.outcomes().size() - file.failed().size(),
                  file.outcomes().size(),
                  file.policy()));
    }
    Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    for (String line : lines) {
      out.append(Plain.of(line)).append('\n');
    }
    out.flush();
  }

  private void failure(TriedCases file, Outcome outcome) {
    var told = outcome.getCase();
    lines.add("NOT AS EXPECTED  " + file.name() + ":" + told.getLine());
    lines.add("  " + told.getStory());
    lines.add("  As of " + ExplanationText.day(told.getAsOf()) + known(outcome) + ".");
    misfits(outcome);
    outcome.getDifferences().forEach(this::difference);
    lines.add("");
  }

  private static String known(Outcome outcome) {
    return outcome.getCase().getKnownAt().map(at -> ", known at " + at).orElse("");
  }

  private void misfits(Outcome outcome) {
    if (!outcome.getMisfits().isEmpty()) {
      lines.add("");
      lines.add("  Facts that do not fit the policy:");
      outcome.getMisfits().stream()
          .flatMap(problem -> problem.asText().lines())
          .forEach(line -> lines.add("    " + line));
    }
  }

  private void difference(Difference difference) {
    lines.add("");
    lines.add("  " + difference.getClause() + "  " + difference.getSubject());
    new Columns("ll")
        .row("    expected", difference.getExpected())
        .row("    found", difference.getFound())
        .lines()
        .forEach(lines::add);
    ExplanationText.lines(difference.getExplanation()).forEach(step -> lines.add("    - " + step));
  }
}
