package org.opensupervision.examples.service;

import java.util.List;
import java.util.stream.Stream;
import org.opensupervision.model.fact.Fact;

/**
 * Makes the facts of a whole children's service: its people, their supervision and its cases.
 *
 * <p>Nobody in it exists. Equal plans give equal facts in the same order, whatever the default
 * locale or time zone.
 */
public final class ChildrensService {

  private ChildrensService() {}

  /**
   * Returns the facts of the service of a plan: people first and then cases, each subject's facts
   * together and in the order of their days.
   *
   * <p>The service of the default plan has some hundreds of thousands of facts and takes a few
   * seconds.
   */
  public static List<Fact> generate(ServicePlan plan) {
    Setting setting = Setting.of(plan);
    List<GroupHistory> groups = Groups.of(setting);
    return Stream.concat(
            groups.stream().flatMap(GroupHistory::staffFacts),
            groups.stream().flatMap(GroupHistory::caseFacts))
        .toList();
  }
}
