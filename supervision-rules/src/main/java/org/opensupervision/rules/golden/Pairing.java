package org.opensupervision.rules.golden;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.rules.register.Register;

/**
 * Which finding is which of those expected.
 *
 * <p>Each expectation takes a finding of its own. Where one fits several findings, they are dealt
 * out so that as many expectations as possible have one.
 */
final class Pairing {
  private final List<Finding> findings;
  private final Register register;
  private final Map<Integer, ExpectedFinding> taken = new HashMap<>();
  private final List<ExpectedFinding> left = new ArrayList<>();

  Pairing(List<ExpectedFinding> expected, List<Finding> findings, Register register) {
    this.findings = findings;
    this.register = register;
    for (ExpectedFinding one : expected) {
      if (!takes(one, new HashSet<>())) {
        left.add(one);
      }
    }
  }

  /** What is expected and was not found, in the order of the case. */
  List<ExpectedFinding> notFound() {
    return left;
  }

  /** What was found and is not expected, in the order of due dates. */
  List<Finding> notExpected() {
    var others = new ArrayList<Finding>();
    for (int i = 0; i < findings.size(); i++) {
      if (!taken.containsKey(i)) {
        others.add(findings.get(i));
      }
    }
    return others;
  }

  private boolean takes(ExpectedFinding one, Set<Integer> asked) {
    for (int i = 0; i < findings.size(); i++) {
      if (one.is(findings.get(i), register) && asked.add(i)) {
        var holder = taken.get(i);
        if (holder == null || takes(holder, asked)) {
          taken.put(i, one);
          return true;
        }
      }
    }
    return false;
  }
}
