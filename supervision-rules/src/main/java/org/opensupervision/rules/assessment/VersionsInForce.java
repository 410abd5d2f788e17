package org.opensupervision.rules.assessment;

import java.util.ArrayList;
import java.util.List;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.rules.layer.PolicyStack;
import org.opensupervision.rules.timeline.ClauseVersions;

/** The versions of the policies of a stack. */
record VersionsInForce(PolicyStack stack) implements ClauseVersions {
  @Override
  public List<Version> of(ClauseId clause) {
    var all = new ArrayList<Version>();
    for (Policy version : stack.versionsOf(clause.policy())) {
      all.add(new Version(version.getEffectiveFrom(), version.clause(clause)));
    }
    return all;
  }
}
