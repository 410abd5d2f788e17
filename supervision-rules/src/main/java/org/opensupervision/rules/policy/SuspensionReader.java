package org.opensupervision.rules.policy;

import java.util.Optional;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.vocabulary.SubjectKind;
import org.opensupervision.rules.vocabulary.Vocabulary;

/** Reads when a clock stands still: {@code suspended during} and {@code on return}. */
final class SuspensionReader {
  private static final String DURING = "suspended during";
  private static final String ON_RETURN = "on return";
  private static final String ANEW = "starts anew";
  private static final String DUE_WITHIN = "due within ";
  private static final String EXPECTED = ANEW + ", or such as due within 5 working days";

  private final Demand demand;

  SuspensionReader(Demand demand) {
    this.demand = demand;
  }

  void read(Recurrence.Builder to) {
    var during = demand.value(DURING);
    var onReturn = demand.value(ON_RETURN);
    if (during.isPresent() && isAboutPeople(during.get())) {
      var absence = Vocabulary.state(SubjectKind.PERSON, "absence").orElseThrow();
      to.suspendedDuring(new ComparisonReader(demand.report(), absence).read(during.get()));
    }
    if (onReturn.isPresent()) {
      if (during.isEmpty()) {
        demand.keys().need(DURING);
      }
      to.dueOnReturn(dueOnReturn(onReturn.get()));
    }
  }

  private boolean isAboutPeople(Node node) {
    boolean aboutPeople = !demand.events().subject().equals(Optional.of(SubjectKind.CASE));
    if (!aboutPeople) {
      demand
          .report()
          .add(
              node,
              "policy.misplaced-key",
              "The key \"" + DURING + "\" must not stand in a clause about cases.");
    }
    return aboutPeople;
  }

  private Optional<Term> dueOnReturn(Node node) {
    var values = new Values(demand.report());
    Optional<Scalar> scalar = values.single(node, ON_RETURN, EXPECTED);
    if (scalar.isEmpty() || scalar.get().getText().equals(ANEW)) {
      return Optional.empty();
    }
    String text = scalar.get().getText();
    if (text.startsWith(DUE_WITHIN)) {
      return new TermReader(demand.report())
          .read(node, text.substring(DUE_WITHIN.length()), ON_RETURN);
    }
    demand.report().add(values.wrong(node, ON_RETURN, text, EXPECTED));
    return Optional.empty();
  }
}
