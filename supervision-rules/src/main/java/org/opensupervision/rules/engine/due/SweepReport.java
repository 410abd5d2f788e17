package org.opensupervision.rules.engine.due;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.spi.storage.value.JournalId;

/** What a sweep came to, in numbers, and everything that it could not look at. */
@Value.Immutable
@Protected(Protection.PUBLIC)
public interface SweepReport {

  /** Returns the day that the sweep stood on. */
  LocalDate getAsOf();

  /** Returns how many journals were read. */
  int getVisited();

  /** Returns how many subjects have something due. */
  int getDue();

  /** Returns how many rows of the due index were made anew, since they spoke for other days. */
  int getRenewed();

  /**
   * Returns the journals whose row said something else than what is so, although it spoke for the
   * day; their rows were made anew. There are none unless somebody changed the index.
   */
  List<JournalId> getDifferences();

  /** Returns why journals could not be looked at; each names its journal. */
  List<Problem> getFailures();

  /** Returns a builder, in which the day and the numbers must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds sweep reports. */
  final class Builder extends ImmutableSweepReport.Builder {
    Builder() {}
  }
}
