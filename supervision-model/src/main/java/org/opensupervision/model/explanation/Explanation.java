package org.opensupervision.model.explanation;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * The steps that led to an answer, in order.
 *
 * <p>For something owed, the last step is {@link StepCode#DUE} and states the due date, or says why
 * there is none. What the steps rest on is settled together with the answer; they are put into
 * words and values when they are first asked for, so that explanations cost nothing until then.
 * Safe for use by several threads.
 */
@Protected(Protection.PUBLIC)
public final class Explanation {
  private @Nullable Supplier<List<Step>> grounds;
  private @Nullable List<Step> steps;

  private Explanation(@Nullable Supplier<List<Step>> grounds, @Nullable List<Step> steps) {
    this.grounds = grounds;
    this.steps = steps;
  }

  /** Returns the explanation with these steps. */
  public static Explanation of(List<Step> steps) {
    return new Explanation(null, List.copyOf(steps));
  }

  /**
   * Returns an explanation whose steps are written out when they are first asked for.
   *
   * @param grounds must give the same steps whenever it is asked
   */
  public static Explanation deferred(Supplier<List<Step>> grounds) {
    return new Explanation(grounds, null);
  }

  /** Returns the steps, in the order of the reasoning; never empty for something owed. */
  @Protected(Protection.CASE_PERSONAL)
  public synchronized List<Step> getSteps() {
    if (steps == null && grounds != null) {
      steps = List.copyOf(grounds.get());
      grounds = null;
    }
    return steps == null ? List.of() : steps;
  }

  /** Returns the steps with this code, in the order of the reasoning; none if there are none. */
  public List<Step> steps(StepCode code) {
    return getSteps().stream().filter(step -> step.getCode() == code).toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Explanation that && getSteps().equals(that.getSteps());
  }

  @Override
  public int hashCode() {
    return getSteps().hashCode();
  }

  @Override
  public String toString() {
    return "Explanation{steps=" + getSteps().size() + "}";
  }
}
