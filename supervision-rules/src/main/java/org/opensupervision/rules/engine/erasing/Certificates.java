package org.opensupervision.rules.engine.erasing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.opensupervision.model.casework.CaseRecordDestroyed;
import org.opensupervision.model.fact.CaseId;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.file.FileDestroyed;

/**
 * The facts that stay in a journal to say that what was before them is destroyed.
 *
 * @param subject whose journal it is
 * @param day the day of the destruction
 * @param at the moment of it
 * @param actor who ordered it
 */
record Certificates(Subject subject, LocalDate day, Instant at, String actor) {

  /** One fact for each part; their ids begin with a name. */
  List<Fact> of(String name, Collection<Optional<String>> parts) {
    var facts = new ArrayList<Fact>();
    for (Optional<String> part : parts) {
      var id = FactId.of(facts.isEmpty() ? name : name + "-" + (facts.size() + 1));
      facts.add(fact(part).id(id).occurredOn(day).recordedAt(at).recordedBy(actor).build());
    }
    return facts;
  }

  private Fact.Builder fact(Optional<String> part) {
    return subject instanceof PersonId person
        ? FileDestroyed.builder().person(person).part(part)
        : CaseRecordDestroyed.builder().caseId((CaseId) subject).part(part);
  }
}
