package org.opensupervision.rules.engine.erasing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.explanation.DetailKind;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Journal;
import org.opensupervision.rules.assessment.Assessor;

/** How all duties about one subject stand on a day, by their ids. */
final class Standing {
  private final Map<String, Finding> findings = new LinkedHashMap<>();

  private Standing() {}

  static Standing of(Journal journal, LocalDate day, Assessor assessor) {
    var judgements = assessor.judgements();
    judgements.judge(assessor.prepare(journal, Instant.MAX), day);
    var standing = new Standing();
    judgements
        .findings()
        .forEach(found -> standing.findings.put(found.getObligation().getId(), found));
    return standing;
  }

  List<Finding> all() {
    return List.copyOf(findings.values());
  }

  Optional<Finding> find(String id) {
    return Optional.ofNullable(findings.get(id));
  }

  /** Whether a duty stands here as it does there, and falls due on the same day. */
  boolean isSame(String id, Standing other) {
    @Nullable Finding here = findings.get(id);
    @Nullable Finding there = other.findings.get(id);
    return here != null
        && there != null
        && here.getStatus() == there.getStatus()
        && here.getObligation().getDue().equals(there.getObligation().getDue());
  }

  /** The facts that an answer about a duty rests on. */
  Set<FactId> factsOf(String id) {
    Set<FactId> facts = new HashSet<>();
    find(id)
        .ifPresent(
            found -> {
              found.getMetBy().ifPresent(facts::add);
              found.getObligation().getTrigger().ifPresent(facts::add);
              found.getObligation().getExplanation().getSteps().stream()
                  .flatMap(step -> step.getDetails().stream())
                  .filter(detail -> detail.getKind() == DetailKind.FACT)
                  .forEach(detail -> facts.add(FactId.of(detail.getText())));
            });
    return facts;
  }
}
