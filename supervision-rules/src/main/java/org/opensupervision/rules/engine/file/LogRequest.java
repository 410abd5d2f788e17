package org.opensupervision.rules.engine.file;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** Somebody asks who has read, or has asked to read, a file or a record. */
@Value.Immutable
public interface LogRequest {

  /** The part that stands for this in the words of the policies. */
  String ACCESS_LOG = "access log";

  /** Returns who asks; the host has made sure that it is that person. */
  @Protected(Protection.PUBLIC)
  PersonId getReader();

  /** Returns whose file, or the record of which case. */
  @Protected(Protection.PUBLIC)
  Subject getSubject();

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

  /** Returns the place in the log after which to begin; 0 begins with its first entry. */
  @Protected(Protection.PUBLIC)
  @Value.Default
  default long getAfter() {
    return 0;
  }

  /** Returns how many entries to show at most, 1 to 1000. */
  @Protected(Protection.PUBLIC)
  @Value.Default
  default int getLimit() {
    return 100;
  }

  /** Refuses numbers out of range; it runs whenever a request is built. */
  @Value.Check
  default void check() {
    if (getAfter() < 0 || getLimit() < 1 || getLimit() > 1000) {
      throw new IllegalArgumentException(
          "The place ("
              + getAfter()
              + ") to begin after must be 0 or more, and the number ("
              + getLimit()
              + ") of entries 1 to 1000.");
    }
  }

  /** Returns a builder, in which the reader and the subject must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds requests. */
  final class Builder extends ImmutableLogRequest.Builder {
    Builder() {}
  }
}
