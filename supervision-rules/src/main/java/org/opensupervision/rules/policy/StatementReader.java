package org.opensupervision.rules.policy;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.policy.Statement;
import org.opensupervision.rules.vocabulary.SubjectKind;

/** Reads what no machine can check: {@code statement}, and whom it is {@code about}. */
final class StatementReader {
  static final List<String> ABOUT = List.of("people", "cases");
  private static final String STATEMENT = "statement";
  private static final int LONGEST = 1000;

  private final Demand demand;

  StatementReader(Demand demand) {
    this.demand = demand;
  }

  Optional<Requirement> read() {
    var values = new Values(demand.report());
    var about = values.word(demand.value("about"), "about", ABOUT);
    boolean aboutCases = about.isPresent() && about.get().equals("cases");
    demand.events().keepTo(aboutCases ? SubjectKind.CASE : SubjectKind.PERSON);
    var text = values.text(demand.keys().need(STATEMENT), STATEMENT, LONGEST);
    return text.isPresent()
        ? Optional.of(Statement.builder().text(text.get()).aboutCases(aboutCases).build())
        : Optional.empty();
  }
}
