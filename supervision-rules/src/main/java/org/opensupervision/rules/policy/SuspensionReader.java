package org.opensupervision.rules.policy;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.condition.Condition;
import org.opensupervision.model.policy.Deadline;
import org.opensupervision.model.policy.Recurrence;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;
import org.opensupervision.rules.vocabulary.SubjectKind;
import org.opensupervision.rules.vocabulary.Vocabulary;

/** Reads when a clock stands still: {@code suspended during} and {@code on return}. */
final class SuspensionReader {
  static final String DURING = "suspended during";
  static final String ON_RETURN = "on return";
  static final List<String> KEYS = List.of(DURING, ON_RETURN);
  private static final String ANEW = "starts anew";
  private static final String RESUMES = "resumes";
  private static final String DUE_WITHIN = "due within ";
  private static final String EXPECTED =
      ANEW + ", " + RESUMES + ", or such as due within 5 working days";

  private final Demand demand;

  SuspensionReader(Demand demand) {
    this.demand = demand;
  }

  private record OnReturn(boolean resuming, Optional<Term> within) {}

  void read(Recurrence.Builder to) {
    to.suspendedDuring(during());
    var onReturn = onReturn();
    to.resuming(onReturn.resuming()).dueOnReturn(onReturn.within());
  }

  void read(Deadline.Builder to) {
    to.suspendedDuring(during());
    var onReturn = onReturn();
    to.resuming(onReturn.resuming()).dueOnReturn(onReturn.within());
  }

  /** Reads when an amount is suspended; what is owed on return needs no word of its own. */
  void readAlone(Recurrence.Builder to, String other) {
    demand.refuseBeside(other, List.of(ON_RETURN));
    to.suspendedDuring(during());
  }

  private Optional<Condition> during() {
    var during = demand.value(DURING);
    if (during.isEmpty() || !isAboutPeople(during.get())) {
      return Optional.empty();
    }
    var absence = Vocabulary.state(SubjectKind.PERSON, "absence").orElseThrow();
    return new ComparisonReader(demand.report(), absence).compared(during.get());
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

  private OnReturn onReturn() {
    var node = demand.value(ON_RETURN);
    if (node.isEmpty()) {
      return new OnReturn(false, Optional.empty());
    }
    if (demand.value(DURING).isEmpty()) {
      demand.keys().need(DURING);
    }
    return onReturn(node.get());
  }

  private OnReturn onReturn(Node node) {
    var values = new Values(demand.report());
    Optional<Scalar> scalar = values.single(node, ON_RETURN, EXPECTED);
    if (scalar.isEmpty() || scalar.get().getText().equals(ANEW)) {
      return new OnReturn(false, Optional.empty());
    }
    String text = scalar.get().getText();
    if (text.startsWith(DUE_WITHIN)) {
      var term = new TermReader(demand.report());
      return new OnReturn(false, term.read(node, text.substring(DUE_WITHIN.length()), ON_RETURN));
    }
    if (!text.equals(RESUMES)) {
      demand.report().add(values.wrong(node, ON_RETURN, text, EXPECTED));
    }
    return new OnReturn(true, Optional.empty());
  }
}
