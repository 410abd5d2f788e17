package org.opensupervision.rules.golden;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.Faults;
import org.opensupervision.rules.policy.Policies;

/** A small file of cases in which a test changes a line, and what the reader then says. */
final class BookOfCases {
  private static final String TEXT =
      """
      policy: hull
      person: p-1
      case: c-1
      defaults:
        employed: {role: social worker, team: North}
        session held: {type: individual, mode: face to face, minutes: 90, attendees: [p-1, p-2]}
      facts:
        - {fact: employed, on: 2026-01-05}
      cases:
        - story: A session in time.
          tags: [monthly]
          facts:
            - {fact: session held, on: 2026-02-05}
          as of: 2026-02-06
          known at: "2026-02-06T12:00:00Z"
          expect:
            - {clause: frequency.monthly, due: 2026-02-05, status: met, met by: f-2}
            - {clause: frequency.monthly, due: 2026-03-05, status: open, because: [{step: last-event}]}
          nothing of:
            - {clause: frequency.asye, why: {step: not-applicable, found: nothing}}
          nothing owed of: [frequency.duration]
      """;

  private final List<String> lines;

  private BookOfCases(List<String> lines) {
    this.lines = lines;
  }

  static BookOfCases unchanged() {
    return new BookOfCases(TEXT.lines().toList());
  }

  /** Returns these cases with another line, counted from 1; its indent stays. */
  BookOfCases with(int line, String text) {
    var changed = new ArrayList<>(lines);
    String old = changed.get(line - 1);
    changed.set(line - 1, " ".repeat(old.length() - old.stripLeading().length()) + text);
    return new BookOfCases(changed);
  }

  /** Returns these cases without some lines, both ends included. */
  BookOfCases without(int first, int last) {
    var changed = new ArrayList<>(lines);
    changed.subList(first - 1, last).clear();
    return new BookOfCases(changed);
  }

  GoldenCases read() {
    return read("sample.cases.yaml", String.join("\n", lines) + "\n");
  }

  static GoldenCases read(String source, String text) {
    return GoldenCases.read(
        source,
        text.getBytes(StandardCharsets.UTF_8),
        names -> Policies.bundledStack(names.get(0)));
  }

  List<Problem> problems() {
    return Faults.of(this::read);
  }

  /** Returns the problems as {@code code line:column}. */
  List<String> faults() {
    return Faults.texts(problems());
  }

  /** Returns what is not as expected. */
  List<Difference> differences() {
    return read().tryAll().stream().flatMap(tried -> tried.getDifferences().stream()).toList();
  }
}
