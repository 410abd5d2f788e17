package org.opensupervision.model.assessment;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * What a figure divides by what: which duties count for it, out of which.
 *
 * <p>Example: {@code met / (met + met late + overdue + missed)}, in which duties that are still
 * open, and those that nobody can decide, play no part.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable
public interface Formula {
  /** Returns how the duties above the line stand. */
  @NotEmpty
  List<Status> getCounted();

  /** Returns how the duties below the line stand, those above it among them. */
  List<Status> getOutOf();

  /** Returns the formula as people write it, such as {@code met / (met + overdue)}. */
  default String getText() {
    return words(getCounted()) + " / " + words(getOutOf());
  }

  private static String words(List<Status> statuses) {
    String sum =
        statuses.stream()
            .map(status -> status.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .collect(Collectors.joining(" + "));
    return statuses.size() == 1 ? sum : "(" + sum + ")";
  }

  /** Refuses a share of what it is not out of; it runs whenever a formula is built. */
  @Value.Check
  default void check() {
    if (!getOutOf().containsAll(getCounted())) {
      throw new IllegalArgumentException(
          "The statuses (" + getCounted() + ") of a share must be among those it is out of.");
    }
  }

  /** Returns the share of the decided duties that were met in time. */
  static Formula metInTime() {
    return builder()
        .addCounted(Status.MET)
        .addOutOf(Status.MET, Status.MET_LATE, Status.OVERDUE, Status.MISSED)
        .build();
  }

  /** Starts a formula; both parts must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a formula. */
  final class Builder extends ImmutableFormula.Builder {
    Builder() {}
  }
}
