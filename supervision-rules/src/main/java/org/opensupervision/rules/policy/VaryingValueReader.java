package org.opensupervision.rules.policy;

import java.util.Optional;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.Extent;
import org.opensupervision.model.policy.Requirement;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.timeline.Changeable;

/**
 * Reads up to what value a clause may be varied: {@code to at most} where it sets a longest time or
 * a largest amount, {@code to at least} where it asks for at least so much.
 */
final class VaryingValueReader {
  static final String AT_MOST = "to at most";
  static final String AT_LEAST = "to at least";

  private final Report report;
  private final Values values;
  private final Optional<Requirement> of;

  VaryingValueReader(Report report, Optional<Requirement> of) {
    this.report = report;
    this.values = new Values(report);
    this.of = of;
  }

  /** Of a clause that could not be read nothing is said: its own problems are told. */
  Optional<Extent> read(Node node, String key) {
    if (of.isEmpty()) {
      return Optional.empty();
    }
    var clause = Changeable.of(of.get());
    if (clause.isEmpty() || !clause.get().key().equals(key)) {
      addMisplaced(node, key, clause);
      return Optional.empty();
    }
    var value = read(node, key, clause.get());
    if (value.isPresent() && isPointless(value.get(), clause.get())) {
      addPointless(node, key, value.get(), clause.get());
    } else if (value.isPresent() && !isComparable(value.get(), clause.get())) {
      addIncomparable(node, key, value.get(), clause.get());
    }
    return value;
  }

  private void addMisplaced(Node node, String key, Optional<Changeable> clause) {
    String where =
        clause.isEmpty()
            ? "without a value that can be varied."
            : clause.get().upwards()
                ? "that sets a longest time or a largest amount."
                : "that asks for at least so much.";
    report.add(
        node,
        "policy.misplaced-key",
        "The key \"" + key + "\" must not stand in a clause " + where,
        clause
            .map(known -> "\"" + known.key() + "\"")
            .orElse(
                "every, across, within, lasts or an amount; without \""
                    + key
                    + "\" the clause may be waived"));
  }

  private Optional<Extent> read(Node node, String key, Changeable clause) {
    var amounts = new AmountReader(report);
    return switch (clause.counted()) {
      case TERM -> new TermReader(report).read(node, key).map(Extent::of);
      case TIME -> amounts.readMinutes(node, key).map(Extent::of);
      case HOURS -> fitting(node, key, amounts.readMinutes(node, key), clause, "72 hours");
      case EVENTS -> fitting(node, key, amounts.read(node, key), clause, "2");
    };
  }

  private Optional<Extent> fitting(
      Node node, String key, Optional<Amount> amount, Changeable clause, String example) {
    var value = amount.map(Extent::of).filter(clause::fits);
    if (amount.isPresent() && value.isEmpty()) {
      String expected = "a whole number, in the unit of the clause, such as " + example;
      report.add(values.wrong(node, key, amount.get().getText(), expected));
    }
    return value;
  }

  private static boolean isPointless(Extent value, Changeable clause) {
    boolean pointless = !clause.own().isEmpty();
    for (Extent own : clause.own()) {
      pointless &= clause.isNoLooser(value, own);
    }
    return pointless;
  }

  private void addPointless(Node node, String key, Extent value, Changeable clause) {
    String how =
        clause.interval()
            ? "be longer than one of the clause."
            : "ask for less than the clause (" + clause.own().get(0) + ").";
    report.add(
        node, "policy.nothing-to-vary", "The " + Values.of(key) + " (" + value + ") must " + how);
  }

  /** Of the intervals of several stages some may be longer; anything else has one value. */
  private static boolean isComparable(Extent value, Changeable clause) {
    return clause.interval()
        || clause.own().isEmpty()
        || clause.isNoLooser(clause.own().get(0), value);
  }

  private void addIncomparable(Node node, String key, Extent value, Changeable clause) {
    var own = clause.own().get(0);
    report.add(
        node,
        "policy.not-comparable",
        "The "
            + Values.of(key)
            + " ("
            + value
            + ") must be known to ask for less than the clause ("
            + own
            + ").",
        "a term in the same unit as " + own);
  }
}
