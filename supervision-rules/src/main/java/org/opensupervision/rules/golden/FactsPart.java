package org.opensupervision.rules.golden;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.fact.FactsFile;

/**
 * Reads the facts of cases, by the rules of the facts file and with its problems; the places are
 * those of the file of cases.
 *
 * @param sound whether the defaults are in order, without which no fact can be read
 */
record FactsPart(Notes notes, Map<String, Mapping> defaults, Subjects subjects, boolean sound) {

  List<Fact> read(List<Mapping> facts) {
    if (facts.isEmpty() || !sound) {
      return List.of();
    }
    var lines = new ArrayList<String>();
    for (Mapping fact : facts) {
      lines.add(FactLine.of(fact, lines.size() + 1, defaults, subjects));
    }
    var bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    try {
      return distinct(facts, FactsFile.readEach("facts", new ByteArrayInputStream(bytes)));
    } catch (SupervisionException refused) {
      refused.getProblems().forEach(problem -> notes.problems().add(moved(problem, facts)));
      return List.of();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private List<Fact> distinct(List<Mapping> written, List<Fact> facts) {
    var ids = new HashSet<Object>();
    for (int i = 0; i < facts.size(); i++) {
      var id = facts.get(i).getId();
      if (!ids.add(id)) {
        notes.add(
            written.get(i),
            "cases.same-id",
            "The id (" + id + ") must be that of one fact of the case.",
            "an id of its own for each fact");
      }
    }
    return facts;
  }

  private static Problem moved(Problem problem, List<Mapping> facts) {
    return problem
        .getPlace()
        .filter(place -> place.getLine() > 0)
        .map(place -> place(place, facts.get(place.getLine() - 1)))
        .map(place -> Problem.builder().from(problem).place(place).build())
        .orElse(problem);
  }

  private static Place place(Place ofLine, Mapping fact) {
    String key = ofLine.getPath();
    int bracket = key.indexOf('[');
    return fact.value(bracket < 0 ? key : key.substring(0, bracket))
        .map(Node::getPlace)
        .orElseGet(fact::getPlace);
  }
}
