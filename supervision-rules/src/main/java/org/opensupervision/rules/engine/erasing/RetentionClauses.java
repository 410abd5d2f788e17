package org.opensupervision.rules.engine.erasing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.policy.Clause;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.policy.Retention;
import org.opensupervision.rules.engine.file.FileReading;
import org.opensupervision.rules.layer.PolicyStack;

/** The clauses that say how long something is kept, each with the parts it names. */
final class RetentionClauses {
  private final Map<ClauseId, Set<Optional<String>>> parts = new LinkedHashMap<>();

  RetentionClauses(PolicyStack policies) {
    for (Policy policy : policies.getPolicies()) {
      for (Clause clause : policy.getClauses()) {
        if (clause.getRequirement() instanceof Retention retention) {
          parts
              .computeIfAbsent(clause.getId(), none -> new LinkedHashSet<>())
              .add(retention.getPart());
        }
      }
    }
  }

  boolean contains(ClauseId clause) {
    return parts.containsKey(clause);
  }

  /** Whether a clause is about what this library keeps, in all its versions. */
  boolean isWhole(ClauseId clause, Subject subject) {
    var word = subject instanceof PersonId ? FileReading.WHOLE_FILE : FileReading.WHOLE_RECORD;
    return parts.getOrDefault(clause, Set.of()).stream()
        .allMatch(part -> part.filter(named -> !named.equals(word)).isEmpty());
  }

  /** The parts that a destruction by these clauses has to name; none stands for everything. */
  Set<Optional<String>> partsOf(Collection<ClauseId> clauses) {
    Set<Optional<String>> all = new LinkedHashSet<>();
    clauses.forEach(clause -> all.addAll(parts.getOrDefault(clause, Set.of())));
    return all.contains(Optional.<String>empty()) ? Set.of(Optional.empty()) : all;
  }
}
