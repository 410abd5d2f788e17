package org.opensupervision.model.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.PolicyId;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * How things stand on one day, given what was known at one moment.
 *
 * <p>Findings are in the order of their due dates; those without one come last. Within a day they
 * stand by subject, then in the order of the policy, then as they came about. The same facts,
 * policy, calendar and day give the same assessment, whatever order the facts came in.
 */
@Value.Immutable
public interface Assessment {
  /** Returns the policy that was applied. */
  @Protected(Protection.PUBLIC)
  PolicyId getPolicy();

  /** Returns the name of the working calendar that was used. */
  @Protected(Protection.PUBLIC)
  String getCalendar();

  /** Returns the day that the assessment stands on; later facts are not seen. */
  @Protected(Protection.PUBLIC)
  LocalDate getAsOf();

  /** Returns the moment up to which recorded facts were believed. */
  @Protected(Protection.PUBLIC)
  Instant getKnownAt();

  /** Returns the findings, in the order of their due dates. */
  @Protected(Protection.CASE_PERSONAL)
  @Value.Redacted
  List<Finding> getFindings();

  /**
   * Returns the figures of every clause of the policy, in the order of the policy; clauses that
   * applied to nobody have zeros.
   */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  List<Compliance> getCompliance();

  /** Returns the findings with one of these statuses, in the order of their due dates. */
  default List<Finding> with(Status... statuses) {
    var wanted = List.of(statuses);
    return getFindings().stream().filter(found -> wanted.contains(found.getStatus())).toList();
  }

  /** Returns the findings about one subject, in the order of their due dates. */
  default List<Finding> about(Subject subject) {
    return getFindings().stream()
        .filter(found -> found.getObligation().getSubject().equals(subject))
        .toList();
  }

  /** Returns the findings under one clause, in the order of their due dates. */
  default List<Finding> under(ClauseId clause) {
    return getFindings().stream()
        .filter(found -> found.getObligation().getClause().equals(clause))
        .toList();
  }

  /**
   * Returns the share of the duties of each clause that were met in time, in the order of the
   * policy, with the duties that each is counted from.
   */
  default List<Figure> figures() {
    Map<ClauseId, List<Finding>> byClause = new LinkedHashMap<>();
    getCompliance().forEach(counts -> byClause.put(counts.getClause(), new ArrayList<>()));
    for (Finding found : getFindings()) {
      byClause
          .computeIfAbsent(found.getObligation().getClause(), added -> new ArrayList<>())
          .add(found);
    }
    return byClause.entrySet().stream()
        .map(own -> Figure.of(own.getKey().getValue(), Formula.metInTime(), own.getValue()))
        .toList();
  }

  /** Returns this assessment with what is about one subject only, its clauses counted anew. */
  default Assessment narrowedTo(Subject subject) {
    List<Finding> own = about(subject);
    return builder()
        .from(this)
        .findings(own)
        .compliance(
            getCompliance().stream().map(counts -> Compliance.of(counts.getClause(), own)).toList())
        .build();
  }

  /** Starts an assessment; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an assessment. */
  final class Builder extends ImmutableAssessment.Builder {
    Builder() {}
  }
}
