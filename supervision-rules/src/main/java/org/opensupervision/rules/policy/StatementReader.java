package org.opensupervision.rules.policy;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.model.policy.Statement;
import org.opensupervision.rules.document.Node;
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
    boolean aboutCases =
        demand.value("about").flatMap(this::about).filter("cases"::equals).isPresent();
    demand.events().keepTo(aboutCases ? SubjectKind.CASE : SubjectKind.PERSON);
    return demand
        .keys()
        .need(STATEMENT)
        .flatMap(node -> values().text(node, STATEMENT, LONGEST))
        .map(text -> Statement.builder().text(text).aboutCases(aboutCases).build());
  }

  private Optional<String> about(Node node) {
    return values().word(node, "about", ABOUT);
  }

  private Values values() {
    return new Values(demand.report());
  }
}
