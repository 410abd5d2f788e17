package org.opensupervision.rules.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.access.AccessRequest;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.rules.timeline.SubjectState;
import org.opensupervision.rules.vocabulary.Relation;

/**
 * What a reader is to the person of a file on a day, by the facts or by the word of the host.
 *
 * <p>Being supervisor, or a supervisor's manager, lasts as long as both are employed. Nobody can be
 * vouched for as what the facts tell.
 */
final class Relations {
  private final Facts facts;
  private final LocalDate asOf;
  private final Instant knownAt;

  Relations(Facts facts, LocalDate asOf, Instant knownAt) {
    this.facts = facts;
    this.asOf = asOf;
    this.knownAt = knownAt;
  }

  /** The first of these words that the reader is, as a step that says how it is known. */
  Optional<Step> first(List<String> words, AccessRequest request) {
    return words.stream().flatMap(word -> step(word, request).stream()).findFirst();
  }

  private Optional<Step> step(String word, AccessRequest request) {
    Optional<Relation> told = Relation.of(word);
    boolean holds =
        told.map(relation -> holders(relation, request.getFile()).contains(request.getReader()))
            .orElseGet(() -> request.getVouchedFor().contains(word));
    StepCode code = told.isPresent() ? StepCode.RELATION : StepCode.VOUCHED;
    return holds ? Optional.of(Step.of(code, Detail.of("relation", word))) : Optional.empty();
  }

  private List<PersonId> holders(Relation relation, PersonId worker) {
    return switch (relation) {
      case WORKER -> List.of(worker);
      case SUPERVISOR -> supervisor(worker);
      case SUPERVISORS_MANAGER ->
          supervisor(worker).stream().flatMap(one -> supervisor(one).stream()).toList();
    };
  }

  private List<PersonId> supervisor(PersonId person) {
    var found = new ArrayList<PersonId>();
    SubjectState state = state(person);
    if (state.isAlive() && state.values().get("supervisor") instanceof PersonId supervisor) {
      if (state(supervisor).isAlive()) {
        found.add(supervisor);
      }
    }
    return found;
  }

  private SubjectState state(PersonId person) {
    return SubjectState.on(asOf, facts.about(person), knownAt);
  }
}
