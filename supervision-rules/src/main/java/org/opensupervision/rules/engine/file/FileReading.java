package org.opensupervision.rules.engine.file;

import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.access.AccessDecision;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** What became of a request to read a part of a supervision file; it is on the access log. */
@Value.Immutable(builder = false)
public interface FileReading {

  /** The part that is the file itself, in the words of the policies. */
  String WHOLE_FILE = "supervision file";

  /** The part that is the record of a case itself, in the words of the policies. */
  String WHOLE_RECORD = "case record";

  /** Returns whether it is allowed, and why. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  @Value.Parameter(order = 1)
  AccessDecision getDecision();

  /**
   * Returns the file; empty if it is refused, and for every part but {@link #WHOLE_FILE}.
   *
   * <p>Notes and other documents are kept by the host, who shows them if the decision allows it.
   */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  @Value.Parameter(order = 2)
  Optional<SubjectFile> getFile();

  /** Returns a reading that has these parts. */
  static FileReading of(AccessDecision decision, Optional<SubjectFile> file) {
    return ImmutableFileReading.of(decision, file);
  }
}
