package org.opensupervision.rules.policy;

import org.jspecify.annotations.Nullable;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.document.Node;
import org.opensupervision.rules.document.Problems;

/** Collects the problems of a policy, each with its place and with the clause it stands in. */
final class Report {
  private final Problems problems;
  private final @Nullable String clause;

  private Report(Problems problems, @Nullable String clause) {
    this.problems = problems;
    this.clause = clause;
  }

  static Report of(Problems problems) {
    return new Report(problems, null);
  }

  /** Returns a report to the same collection in which problems bear the id of a clause. */
  Report in(String clauseId) {
    return new Report(problems, clauseId);
  }

  /** Starts a problem; it is collected once it is {@linkplain #add added}. */
  Problem.Builder at(Node node, String code, String message) {
    var problem = Problem.builder().code(code).place(node.getPlace()).message(message);
    return clause == null ? problem : problem.clause(clause);
  }

  void add(Node node, String code, String message) {
    add(at(node, code, message));
  }

  void add(Node node, String code, String message, String expected) {
    add(at(node, code, message).expected(expected));
  }

  /** Reports a key that makes no sense with an event. */
  void addMisplaced(Node node, String key, Object event, String expected) {
    String message = "The key \"%s\" must not stand with the event \"%s\".".formatted(key, event);
    add(node, "policy.misplaced-key", message, expected);
  }

  void add(Problem.Builder problem) {
    problems.add(problem.build());
  }

  /** Returns whether nothing is wrong with the whole policy so far, so that it can be built. */
  boolean isClean() {
    return problems.isEmpty();
  }
}
