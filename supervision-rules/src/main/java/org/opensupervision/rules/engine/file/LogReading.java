package org.opensupervision.rules.engine.file;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** What became of a request to read the access log of a file; it is on that log itself. */
@Value.Immutable(builder = false)
public interface LogReading {

  /** Returns whether it is allowed, and why. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  @Value.Parameter(order = 1)
  AccessAnswer getAnswer();

  /** Returns the entries about the file, in the order in which they came; none if refused. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  @Value.Parameter(order = 2)
  List<LoggedAccess> getEntries();

  /**
   * Returns the place after which to go on; empty if it is refused or nothing is left. A page with
   * a place to go on from may have no entries.
   */
  @Protected(Protection.PUBLIC)
  @Value.Parameter(order = 3)
  Optional<Long> getNext();

  /** Returns a reading that has these parts. */
  static LogReading of(AccessAnswer answer, List<LoggedAccess> entries, Optional<Long> next) {
    return ImmutableLogReading.of(answer, entries, next);
  }
}
