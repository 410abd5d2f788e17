package org.opensupervision.rules.golden;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.rules.document.Mapping;
import org.opensupervision.rules.document.Node;

/** Reads the clauses of which a case expects nothing, and why. */
record SilenceReader(Notes notes, ClauseWords clauses) {
  static final String NOTHING_OF = "nothing of";
  static final String NOTHING_OWED_OF = "nothing owed of";
  static final String WHY = "why";
  static final List<String> KEYS = List.of(ExpectationReader.CLAUSE, "subject", WHY);

  Optional<ExpectedSilence> read(Node node, String key) {
    boolean settledAllowed = key.equals(NOTHING_OWED_OF);
    if (!(node instanceof Mapping written)) {
      return clauses
          .read(node, key)
          .flatMap(clause -> silence(clause, Optional.empty(), settledAllowed, Optional.empty()));
    }
    return new Shapes(notes)
        .mapping(written, "clause expected to ask nothing", KEYS)
        .flatMap(mapping -> read(mapping, settledAllowed));
  }

  private Optional<ExpectedSilence> read(Mapping mapping, boolean settledAllowed) {
    String key = ExpectationReader.CLAUSE;
    var clause =
        new Shapes(notes)
            .need(mapping, "clause expected to ask nothing", key)
            .flatMap(node -> clauses.read(node, key));
    var why = mapping.value(WHY).flatMap(step -> new StepReader(notes).read(step, WHY));
    return clause.flatMap(
        known -> silence(known, clauses.subject(known, mapping), settledAllowed, why));
  }

  private Optional<ExpectedSilence> silence(
      Clause clause,
      Optional<Subject> subject,
      boolean settledAllowed,
      Optional<ExpectedStep> why) {
    return subject
        .or(() -> clauses.usualSubject(clause))
        .map(about -> new ExpectedSilence(clause.getId(), about, settledAllowed, why));
  }
}
