package org.opensupervision.rules.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.document.Problems;

/** Sorts the facts of a file into journals and checks them against each other. */
final class FactChecks {
  private static final List<FactCheck> ALL =
      List.of(
          ReferenceChecks::subjects,
          ReferenceChecks::people,
          ReferenceChecks::records,
          ReferenceChecks::discussions,
          CorrectionChecks::corrections,
          SpanChecks::ends,
          SpanChecks::absences,
          SpanChecks::sessions,
          SupervisorChecks::supervisors);

  private FactChecks() {}

  /** Returns the facts, each once; throws every problem at once if there is any. */
  static Facts check(String source, FactList list) {
    var problems = new Problems(source);
    var lines = new HashMap<FactId, Integer>();
    var unique = unique(source, list, lines, problems);
    problems.throwIfAny();
    var facts = Facts.of(unique);
    check(source, facts, id -> lines.getOrDefault(id, 0), problems);
    problems.throwIfAny();
    return facts;
  }

  static void check(String source, Facts facts, ToIntFunction<FactId> lines, Problems problems) {
    var checked = new CheckedFacts(source, facts, lines, problems);
    ALL.forEach(check -> check.check(checked));
  }

  private static List<Fact> unique(
      String source, FactList list, Map<FactId, Integer> lines, Problems problems) {
    var byId = new HashMap<FactId, Fact>();
    var unique = new ArrayList<Fact>();
    for (int i = 0; i < list.size(); i++) {
      Fact fact = list.fact(i);
      Fact earlier = byId.putIfAbsent(fact.getId(), fact);
      if (earlier == null) {
        lines.put(fact.getId(), list.line(i));
        unique.add(fact);
      } else if (!earlier.equals(fact)) {
        int line = lines.getOrDefault(fact.getId(), 0);
        problems.add(rival(Place.of(source, list.line(i), 0, FactForm.ID), fact, line));
      }
    }
    return unique;
  }

  private static Problem rival(Place place, Fact fact, int earlierLine) {
    return Problem.builder()
        .code("facts.same-id")
        .place(place)
        .message(
            "The fact "
                + fact.getId()
                + " stands in line "
                + earlierLine
                + " already, with another content.")
        .expected("an id of its own for each fact")
        .build();
  }
}
