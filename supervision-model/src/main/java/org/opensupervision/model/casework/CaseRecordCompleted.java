package org.opensupervision.model.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import org.opensupervision.model.fact.CaseFact;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A discussion was written up on the child's record. */
@Value.Immutable
public interface CaseRecordCompleted extends CaseFact {
  /** Returns the discussion that is written up. */
  @Protected(Protection.CASE_PERSONAL)
  @Value.Redacted
  FactId getDiscussion();

  /** Returns the sections that are filled in, in the order given; empty if not recorded. */
  @Protected(Protection.CASE_PERSONAL)
  @Value.Redacted
  @Size(max = 50)
  List<@NotBlank String> getSections();

  /**
   * Starts the fact "case record completed"; every part but the superseded fact, the time and the
   * sections must be given before it is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "case record completed". */
  final class Builder extends ImmutableCaseRecordCompleted.Builder implements CaseFact.Builder {
    Builder() {}
  }
}
