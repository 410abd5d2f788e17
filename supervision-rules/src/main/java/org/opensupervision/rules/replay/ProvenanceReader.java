package org.opensupervision.rules.replay;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;

/** Reads the text of a provenance: all lines, in their order, and nothing else. */
final class ProvenanceReader {
  static final String FORMAT_LINE = "format: supervision-provenance/1";
  static final String AS_OF = "as of";
  static final String KNOWN_AT = "known at";

  private final String source;
  private final List<Problem> problems = new ArrayList<>();

  ProvenanceReader(String source) {
    this.source = source;
  }

  Provenance read(String text) {
    var lines = text.lines().toList();
    var names = names();
    if (lines.isEmpty() || !lines.get(0).equals(FORMAT_LINE)) {
      throw new SupervisionException(
          problem(1, "The first line must be \"" + FORMAT_LINE + "\".").build());
    }
    var values = new LinkedHashMap<String, String>();
    for (int i = 0; i < names.size(); i++) {
      values.put(names.get(i), value(lines, i + 1, names.get(i)));
    }
    if (lines.size() > names.size() + 1) {
      problems.add(problem(names.size() + 2, "There must be no further line.").build());
    }
    return made(values);
  }

  private static List<String> names() {
    var names = new ArrayList<>(List.of(AS_OF, KNOWN_AT));
    for (Part part : Part.values()) {
      names.add(part.getWords());
    }
    return names;
  }

  private String value(List<String> lines, int index, String name) {
    String start = name + ": ";
    if (index < lines.size() && lines.get(index).startsWith(start)) {
      return lines.get(index).substring(start.length());
    }
    problems.add(problem(index + 1, "The line must begin with \"" + start + "\".").build());
    return "";
  }

  private Provenance made(Map<String, String> values) {
    var asOf = LocalDate.EPOCH;
    var knownAt = Instant.EPOCH;
    if (problems.isEmpty()) {
      try {
        asOf = LocalDate.parse(values.getOrDefault(AS_OF, ""));
        knownAt = Instant.parse(values.getOrDefault(KNOWN_AT, ""));
      } catch (DateTimeException refused) {
        problems.add(
            problem(2, "The lines \"as of\" and \"known at\" must state a day and a moment.")
                .expected("such as 2026-09-30 and 2026-10-01T08:00:00Z")
                .build());
      }
    }
    if (!problems.isEmpty()) {
      throw new SupervisionException(problems);
    }
    var parts = new LinkedHashMap<Part, String>();
    for (Part part : Part.values()) {
      parts.put(part, values.getOrDefault(part.getWords(), ""));
    }
    return new Provenance(asOf, knownAt, parts);
  }

  private Problem.Builder problem(int line, String message) {
    var place = Place.of(source, line, 1, "");
    return Problem.builder().code("provenance.line").place(place).message(message);
  }
}
