package org.opensupervision.rules.engine.destruction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.spi.storage.journal.JournalHead;

/**
 * A file or record of which the time to keep it is over, so that it may and must be destroyed.
 *
 * <p>Of somebody who is employed again it is the file of the former employment.
 */
@Value.Immutable
public interface RipeFile {

  /** Returns whose it is. */
  @Protected(Protection.PUBLIC)
  Subject getSubject();

  /** Returns how far it had got; once it has moved on, nothing of it is destroyed. */
  @Protected(Protection.PUBLIC)
  JournalHead getHead();

  /** Returns the clauses by which it is destroyed, in the order of their ids. */
  @Protected(Protection.PUBLIC)
  List<ClauseId> getClauses();

  /** Returns the first day on which it may be destroyed, by all of them. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  LocalDate getOpens();

  /** Returns the last day in time; empty where the clauses give none. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  Optional<LocalDate> getDue();

  /** Returns how many entries lose their content. */
  @Protected(Protection.PUBLIC)
  int getEntries();

  /** Returns the reasons, one explanation for each duty to destroy it. */
  @Protected(Protection.CASE_PERSONAL)
  @Value.Redacted
  List<Explanation> getReasons();

  /** Returns a builder, in which everything but the lists and the last day must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds ripe files. */
  final class Builder extends ImmutableRipeFile.Builder {
    Builder() {}
  }
}
