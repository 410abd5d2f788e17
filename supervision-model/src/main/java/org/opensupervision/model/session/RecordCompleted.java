package org.opensupervision.model.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import org.opensupervision.model.fact.StaffFact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A record of a session was completed. */
@Value.Immutable
public interface RecordCompleted extends StaffFact {
  /** Returns the session that this is about. */
  @Protected(Protection.PUBLIC)
  SessionId getSession();

  /** Returns which record it is. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  RecordKind getRecord();

  /** Returns the sections that are filled in, in the order given; empty if not recorded. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  @Size(max = 50)
  List<@NotBlank String> getSections();

  /**
   * Starts the fact "record completed"; every part but the superseded fact, the time and the
   * sections must be given before it is built.
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the fact "record completed". */
  final class Builder extends ImmutableRecordCompleted.Builder implements StaffFact.Builder {
    Builder() {}
  }
}
