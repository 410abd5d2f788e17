package org.opensupervision.rules.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.document.Problems;

/**
 * Checks facts against each other: those of a whole file, and those that come to a record later.
 */
public final class FactChecks {
  private static final FactCheck DISCUSSIONS = ReferenceChecks::discussions;

  private static final List<FactCheck> ALL =
      List.of(
          ReferenceChecks::subjects,
          ReferenceChecks::people,
          ReferenceChecks::records,
          DISCUSSIONS,
          CorrectionChecks::corrections,
          SpanChecks::ends,
          SpanChecks::absences,
          SpanChecks::sessions,
          SupervisorChecks::supervisors);

  /** A discussion may belong to a session of anybody, whose file is not at hand. */
  private static final List<FactCheck> OF_SOME_JOURNALS =
      ALL.stream().filter(check -> check != DISCUSSIONS).toList();

  private FactChecks() {}

  /**
   * Returns what is wrong with some journals once facts have come to them, and was not before.
   *
   * <p>Whom the new facts name must be among the journals, to be known; whether the session of a
   * discussion took place is not asked. Problems name facts by their ids and have no lines.
   *
   * @param source the name of the input in problems
   * @param before the journals as they were, those of the people named included
   * @param after the same journals with the new facts
   */
  public static List<Problem> news(String source, Facts before, Facts after) {
    var found = new LinkedHashSet<>(problems(source, after));
    problems(source, before).forEach(found::remove);
    return List.copyOf(found);
  }

  /** Returns the people whom a fact names and who must have been employed, in no set order. */
  public static List<PersonId> peopleNamed(Fact fact) {
    return ReferenceChecks.peopleNamed(fact);
  }

  private static List<Problem> problems(String source, Facts facts) {
    var problems = new ArrayList<Problem>();
    var checked = new CheckedFacts(source, facts, id -> 0, problems::add);
    OF_SOME_JOURNALS.forEach(check -> check.check(checked));
    return problems;
  }

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
    var checked = new CheckedFacts(source, facts, lines, problems::add);
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
