package org.opensupervision.tck.arbitrary;

import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.StaffFact;

/** One kind of fact of a supervision file: how its own parts are drawn. */
record StaffKind(Function<PersonId, Arbitrary<? extends StaffFact.Builder>> parts) {

  /** A kind that has no parts of its own. */
  static StaffKind plain(Supplier<? extends StaffFact.Builder> builder) {
    return new StaffKind(person -> Arbitraries.create(builder::get));
  }

  /** A kind whose parts do not depend on the person. */
  static StaffKind with(Arbitrary<? extends StaffFact.Builder> parts) {
    return new StaffKind(person -> parts);
  }

  Arbitrary<StaffFact.Builder> of(PersonId person) {
    return parts.apply(person).map(builder -> builder.person(person));
  }
}
