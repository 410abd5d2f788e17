package org.opensupervision.examples.cli;

import java.util.Objects;
import java.util.function.Consumer;
import org.opensupervision.examples.service.ServicePlan;

/** Plans of a service, made of what was given on the command line. */
final class Plans {
  private Plans() {}

  /** What a plan refuses is wrong usage here. */
  static ServicePlan of(Consumer<ServicePlan.Builder> options) {
    try {
      var plan = ServicePlan.builder();
      options.accept(plan);
      return plan.build();
    } catch (IllegalArgumentException refused) {
      throw new UsageException(Objects.requireNonNullElse(refused.getMessage(), "No such plan."));
    }
  }
}
