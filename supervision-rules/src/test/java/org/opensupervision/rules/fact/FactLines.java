package org.opensupervision.rules.fact;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.Faults;

/** Lines of a facts file for tests; the fact of line n has the id f-n. */
final class FactLines {
  static final String SOURCE = "facts.jsonl";

  private final List<String> lines = new ArrayList<>();

  static FactLines of(String... lines) {
    var all = new FactLines();
    all.lines.addAll(List.of(lines));
    return all;
  }

  /** Adds a fact about p-... or c-... with further keys as JSON. */
  FactLines add(String kind, String subject, String on, String more) {
    String word = subject.startsWith("p-") ? "person" : "case";
    lines.add(
        "{\"fact\":\"%s\",\"id\":\"f-%s\",\"%s\":\"%s\",\"on\":\"%s\",%s%s}"
            .formatted(
                kind,
                lines.size() + 1,
                word,
                subject,
                on,
                "\"recorded at\":\"2026-04-02T16:00:00Z\",\"recorded by\":\"p-17\"",
                more.isEmpty() ? "" : "," + more));
    return this;
  }

  FactLines add(String kind, String subject, String on) {
    return add(kind, subject, on, "");
  }

  FactLines employed(String person, String on) {
    return add("employed", person, on, "\"role\":\"social worker\",\"team\":\"north\"");
  }

  FactLines held(String person, String on, String session) {
    return add(
        "session held",
        person,
        on,
        "\"session\":\"%s\",\"type\":\"individual\",\"mode\":\"video\",\"minutes\":90,\"attendees\":[\"%s\"]"
            .formatted(session, person));
  }

  FactLines line(String line) {
    lines.add(line);
    return this;
  }

  FactLines shuffled(long seed) {
    var other = new FactLines();
    other.lines.addAll(lines);
    Collections.shuffle(other.lines, new Random(seed));
    return other;
  }

  Facts read() {
    return read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  static Facts read(byte[] bytes) {
    return FactsFile.read(SOURCE, new ByteArrayInputStream(bytes));
  }

  List<Problem> problems() {
    return problems(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  static List<Problem> problems(byte[] bytes) {
    return Faults.of(() -> read(bytes));
  }
}
