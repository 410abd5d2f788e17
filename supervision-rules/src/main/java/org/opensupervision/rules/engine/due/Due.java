package org.opensupervision.rules.engine.due;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * What is due of one subject on a day: what is overdue, and what is open and falls due up to
 * another day.
 */
@Value.Immutable(builder = false)
public interface Due {

  /** Returns the person or the case. */
  @Protected(Protection.PUBLIC)
  @Value.Parameter(order = 1)
  Subject getSubject();

  /** Returns the findings in the order of their due dates; none if nothing is due. */
  @Protected(Protection.CASE_PERSONAL)
  @Value.Redacted
  @Value.Parameter(order = 2)
  List<Finding> getFindings();

  /** Returns the day on which the first of them is or was due; the last day of all if none is. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  default LocalDate getFirst() {
    return getFindings().stream()
        .flatMap(found -> found.getObligation().getDue().stream())
        .findFirst()
        .orElse(LocalDate.MAX);
  }

  /** Returns what is due of a subject. */
  static Due of(Subject subject, List<Finding> findings) {
    return ImmutableDue.of(subject, findings);
  }
}
