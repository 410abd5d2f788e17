package org.opensupervision.rules.engine.destruction;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.spi.storage.value.Digest;

/**
 * Everything that may be destroyed on a day, for somebody to look at and to confirm as a whole.
 *
 * <p>Whoever wants to keep one of the files places a legal hold on it, and so says why.
 */
@Value.Immutable
public interface DestructionProposal {

  /** Returns the day. */
  @Protected(Protection.PUBLIC)
  LocalDate getAsOf();

  /** Returns the digest of the policy, with its layers and versions, that it was made by. */
  @Protected(Protection.PUBLIC)
  Digest getPolicy();

  /** Returns the digest of the calendar that it was made by. */
  @Protected(Protection.PUBLIC)
  Digest getCalendar();

  /** Returns how many files and records the store holds. */
  @Protected(Protection.PUBLIC)
  int getTotal();

  /** Returns how many of them one person may have destroyed at once. */
  @Protected(Protection.PUBLIC)
  int getMostAtOnce();

  /** Returns what may be destroyed, in the order of the journals' ids. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  List<RipeFile> getFiles();

  /** Returns what is kept all the same, and what is held, in the order of the journals' ids. */
  @Protected(Protection.PUBLIC)
  List<LeftFile> getLeft();

  /** Returns whether it takes a second person to confirm it. */
  @Protected(Protection.PUBLIC)
  default boolean isForTwo() {
    return getFiles().size() > getMostAtOnce();
  }

  /** Returns a builder, in which everything but the lists must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds proposals. */
  final class Builder extends ImmutableDestructionProposal.Builder {
    Builder() {}
  }
}
