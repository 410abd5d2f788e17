package org.opensupervision.model.assessment;

import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import org.immutables.value.Value;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** What one person, or one case, contributes to a figure: duty by duty. */
@Value.Immutable
public interface SubjectFigure {
  /** Returns whom the duties are about. */
  @Protected(Protection.PUBLIC)
  Subject getSubject();

  /** Returns the duties below the line of the formula, each once, in the order of the findings. */
  @Protected(Protection.CASE_PERSONAL)
  @Value.Redacted
  List<@Valid CountedDuty> getDuties();

  /** Returns how many of the duties stand in one of these ways. */
  default int count(Collection<Status> statuses) {
    return (int)
        getDuties().stream().map(CountedDuty::getStatus).filter(statuses::contains).count();
  }

  /** Starts a contribution; every part without a default must be given before it is built. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a contribution. */
  final class Builder extends ImmutableSubjectFigure.Builder {
    Builder() {}
  }
}
