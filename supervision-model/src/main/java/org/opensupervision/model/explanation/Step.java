package org.opensupervision.model.explanation;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * One step of an explanation: a code and the values it used.
 *
 * <p>Example: {@code Step.of(StepCode.DUE, Detail.of("date", LocalDate.of(2026, 4, 13)))}.
 */
@Value.Immutable(builder = false)
public interface Step {
  /** Returns what the step says. */
  @Protected(Protection.PUBLIC)
  @Value.Parameter
  StepCode getCode();

  /** Returns the values it used, in the order in which a sentence names them. */
  @Protected(Protection.CASE_PERSONAL)
  @Value.Redacted
  @Value.Parameter
  List<Detail> getDetails();

  /** Returns the step with this code and these values. */
  static Step of(StepCode code, Detail... details) {
    return ImmutableStep.of(code, List.of(details));
  }

  /** Returns the value with this name; empty if the step has none. */
  default Optional<Detail> detail(String name) {
    return getDetails().stream().filter(detail -> detail.getName().equals(name)).findFirst();
  }
}
