package org.opensupervision.rules.policy;

import java.util.Optional;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.time.Lasting;
import org.opensupervision.model.time.Term;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Scalar;

/** Reads how long an absence must last: {@code more than 2 weeks} or {@code at least 4 weeks}. */
final class LastingReader {
  private static final String WHAT = "lasting";
  private static final String EXPECTED = "such as more than 2 weeks or at least 4 weeks";

  private final Report report;
  private final Values values;

  LastingReader(Report report) {
    this.report = report;
    this.values = new Values(report);
  }

  Optional<Lasting> read(Node node) {
    var scalar = values.single(node, WHAT, EXPECTED);
    return scalar.isPresent() ? read(scalar.get()) : Optional.empty();
  }

  private Optional<Lasting> read(Scalar scalar) {
    var floor = Limit.read(scalar.getText());
    if (floor.isEmpty() || !isFloor(floor.get())) {
      report.add(values.wrong(scalar, WHAT, scalar.getText(), EXPECTED));
      return Optional.empty();
    }
    var term = new TermReader(report).read(scalar, floor.get().rest(), WHAT);
    return term.isPresent() ? Optional.of(lasting(floor.get(), term.get())) : Optional.empty();
  }

  private static Lasting lasting(Limit floor, Term term) {
    boolean moreThan = floor.operator() == Operator.MORE_THAN;
    return Lasting.builder().moreThan(moreThan).term(term).build();
  }

  private static boolean isFloor(Limit limit) {
    return limit.operator() == Operator.MORE_THAN || limit.operator() == Operator.AT_LEAST;
  }
}
