package org.opensupervision.rules.engine.destruction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.CommandId;

/**
 * Says that a file was destroyed, when, by which clauses and on whose order; never what was in it.
 *
 * <p>A host keeps certificates apart from the store: after an old backup was put back they tell
 * what has to be destroyed again.
 */
@Value.Immutable
public interface DestructionCertificate {

  /** Returns whose file it was. */
  @Protected(Protection.PUBLIC)
  Subject getSubject();

  /** Returns the clauses by which it was destroyed, in the order of their ids. */
  @Protected(Protection.PUBLIC)
  List<ClauseId> getClauses();

  /** Returns the first day on which it could be destroyed. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  LocalDate getOpens();

  /** Returns the day on which it was destroyed. */
  @Protected(Protection.STAFF_PERSONAL)
  @Value.Redacted
  LocalDate getDestroyedOn();

  /** Returns how many entries lost their content. */
  @Protected(Protection.PUBLIC)
  int getEntries();

  /** Returns the name of the order. */
  @Protected(Protection.PUBLIC)
  CommandId getOrder();

  /** Returns who ordered it, as an id. */
  @Protected(Protection.PUBLIC)
  String getActor();

  /** Returns who else confirmed it; empty where one was enough. */
  @Protected(Protection.PUBLIC)
  Optional<String> getConfirmedBy();

  /** Returns the head of the journal with the entry that says so. */
  @Protected(Protection.PUBLIC)
  JournalHead getHead();

  /** Returns a builder, in which everything but the second person must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds certificates. */
  final class Builder extends ImmutableDestructionCertificate.Builder {
    Builder() {}
  }
}
