package org.opensupervision.rules.policy;

import java.util.Optional;
import org.opensupervision.model.condition.Operator;
import org.opensupervision.model.policy.Lasting;
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
    return values.single(node, WHAT, EXPECTED).flatMap(this::read);
  }

  private Optional<Lasting> read(Scalar scalar) {
    var limit = Limit.read(scalar.getText()).filter(LastingReader::isFloor);
    if (limit.isEmpty()) {
      report.add(values.wrong(scalar, WHAT, scalar.getText(), EXPECTED));
    }
    return limit.flatMap(
        floor ->
            new TermReader(report)
                .read(scalar, floor.rest(), WHAT)
                .map(
                    term ->
                        Lasting.builder()
                            .moreThan(floor.operator() == Operator.MORE_THAN)
                            .term(term)
                            .build()));
  }

  private static boolean isFloor(Limit limit) {
    return limit.operator() == Operator.MORE_THAN || limit.operator() == Operator.AT_LEAST;
  }
}
