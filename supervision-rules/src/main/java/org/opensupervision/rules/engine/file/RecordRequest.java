package org.opensupervision.rules.engine.file;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.fact.CaseId;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** Somebody asks to read the record of a case. */
@Value.Immutable
public interface RecordRequest {

  /** Returns who asks; the host has made sure that it is that person. */
  @Protected(Protection.PUBLIC)
  PersonId getReader();

  /** Returns the case. */
  @Protected(Protection.PUBLIC)
  CaseId getRecord();

  /** Returns the purpose that the reader states, in the words of the policy; empty if none. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<String> getPurpose();

  /**
   * Returns what the host vouches that the reader is, in the words of the policy; the relations
   * that facts tell cannot be vouched for.
   */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  List<String> getVouchedFor();

  /** Returns a builder, in which the reader and the record must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds requests. */
  final class Builder extends ImmutableRecordRequest.Builder {
    Builder() {}
  }
}
