package org.opensupervision.tck.arbitrary;

import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.opensupervision.model.fact.CaseFact;
import org.opensupervision.model.fact.CaseId;

/** One kind of fact of a child's record: how its own parts are drawn. */
record CaseKind(Arbitrary<? extends CaseFact.Builder> parts) {

  /** A kind that has no parts of its own. */
  static CaseKind plain(Supplier<? extends CaseFact.Builder> builder) {
    return new CaseKind(Arbitraries.create(builder::get));
  }

  Arbitrary<CaseFact.Builder> of(CaseId child) {
    return parts.map(builder -> builder.caseId(child));
  }
}
