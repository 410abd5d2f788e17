package org.opensupervision.examples.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.Policy;

/** Prints a policy as Markdown; whatever its texts hold is shown as it is. */
final class MarkdownPolicy {
  private static final String MARKS = "\\`*_[]<>#|~&";

  private final PolicyLines policy;
  private final List<String> lines = new ArrayList<>();

  MarkdownPolicy(Policy policy) {
    this.policy = new PolicyLines(policy);
  }

  void write(OutputStream stream) throws IOException {
    lines.add("# " + shown(policy.policy().getTitle()));
    lines.add("");
    entries(policy.head());
    for (PolicyLines.Part part : policy.parts()) {
      heading("## " + part.title());
      entries(part.entries());
    }
    lines.add("");
    lines.add("## Clauses");
    policy.policy().getClauses().forEach(this::clause);
    Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    for (String line : lines) {
      out.append(line).append('\n');
    }
    out.flush();
  }

  private void clause(Clause clause) {
    heading("### " + shown(clause.getId().getValue()));
    entries(policy.of(clause));
  }

  private void heading(String heading) {
    lines.add("");
    lines.add(heading);
    lines.add("");
  }

  private void entries(List<PolicyLines.Entry> entries) {
    entries.forEach(
        entry -> lines.add("- **" + shown(entry.name()) + ":** " + shown(entry.text())));
  }

  private static String shown(String text) {
    var shown = new StringBuilder();
    Plain.of(text)
        .codePoints()
        .forEach(
            point -> {
              shown.append(MARKS.indexOf(point) >= 0 ? "\\" : "").appendCodePoint(point);
            });
    return shown.toString();
  }
}
