package org.opensupervision.rules.engine.file;

import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** What became of a request to read the record of a case; it is on the access log. */
@Value.Immutable(builder = false)
public interface RecordReading {

  /** Returns whether it is allowed, and why. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  @Value.Parameter(order = 1)
  AccessAnswer getAnswer();

  /** Returns the record; empty if it is refused. */
  @Protected(Protection.CASE_PERSONAL)
  @Value.Redacted
  @Value.Parameter(order = 2)
  Optional<SubjectFile> getRecord();

  /** Returns a reading that has these parts. */
  static RecordReading of(AccessAnswer answer, Optional<SubjectFile> shown) {
    return ImmutableRecordReading.of(answer, shown);
  }
}
