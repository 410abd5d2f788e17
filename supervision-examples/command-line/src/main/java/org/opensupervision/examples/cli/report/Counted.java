package org.opensupervision.examples.cli.report;

import java.util.List;
import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.rules.layer.PolicyStack;

/**
 * What takes a look at every finding, counted once for all that is written.
 *
 * @param kept how often each clause was kept that can be kept or broken
 * @param stated of how many each clause is said that nothing can check
 */
record Counted(List<Kept> kept, List<Stated> stated) {

  static Counted in(PolicyStack policies, Assessment assessment) {
    return new Counted(
        Kept.in(assessment).stream().filter(kept -> !Stated.isBy(policies, kept.clause())).toList(),
        Stated.in(policies, assessment));
  }
}
