package org.opensupervision.examples.cli.report;

import java.util.List;
import org.opensupervision.rules.golden.GoldenCases;
import org.opensupervision.rules.golden.Outcome;

/** A file of cases that was tried, with what became of each of them. */
public record TriedCases(String name, String policy, List<Outcome> outcomes) {

  /** Returns the cases after they were tried under the policy of their file. */
  public static TriedCases of(String name, GoldenCases cases) {
    return new TriedCases(name, cases.getPolicies().getTop().getId().getValue(), cases.tryAll());
  }

  /** Returns the cases that are not as expected, in the order of the file. */
  public List<Outcome> failed() {
    return outcomes.stream().filter(tried -> !tried.isAsExpected()).toList();
  }
}
