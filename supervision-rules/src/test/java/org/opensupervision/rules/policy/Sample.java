package org.opensupervision.rules.policy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.Faults;

/** A small policy in which a test changes a line, and what the reader then says. */
final class Sample {
  private static final String TEXT =
      """
      policy: sample
      title: A sample policy
      source: {document: A document}
      effective from: 2024-01-01
      calendar: england-and-wales
      words:
        one to one: {event: session held, type: individual}
      clauses:
        - id: monthly
          says: Everybody is seen every month.
          cite: Section 1
          strength: must
          applies to: {absent: false}
          expect: one to one
          every: 1 month
        - id: record
          says: A record is made.
          cite: Section 2
          strength: should
          after: one to one
          within: 5 working days
          expect: record completed
        - id: length
          says: Sessions last an hour.
          cite: Section 3
          strength: good practice
          each: {event: one to one, minutes: at least 10}
          lasts: at least 60 minutes
      """;

  private final List<String> lines;

  private Sample(List<String> lines) {
    this.lines = lines;
  }

  static Sample unchanged() {
    return new Sample(TEXT.lines().toList());
  }

  /** Returns this policy with another line, counted from 1; its indent stays. */
  Sample with(int line, String text) {
    var changed = new ArrayList<>(lines);
    String old = changed.get(line - 1);
    String indent = " ".repeat(old.length() - old.stripLeading().length());
    changed.set(line - 1, indent + text);
    return new Sample(changed);
  }

  /** Returns this policy with a line more after another one, at the same indent. */
  Sample after(int line, String text) {
    var changed = new ArrayList<>(lines);
    String old = changed.get(line - 1);
    changed.add(line, " ".repeat(old.length() - old.stripLeading().length()) + text);
    return new Sample(changed);
  }

  /** Returns this policy up to a line. */
  Sample upTo(int line) {
    return new Sample(lines.subList(0, line));
  }

  Policy policy() {
    return Policies.read("sample.yaml", text().getBytes(StandardCharsets.UTF_8));
  }

  List<Problem> problems() {
    return problems("sample.yaml", text());
  }

  /** Returns the problems as {@code code line:column}. */
  List<String> faults() {
    return Faults.texts(problems());
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  static List<Problem> problems(String source, String text) {
    return Faults.of(() -> Policies.read(source, text.getBytes(StandardCharsets.UTF_8)));
  }
}
