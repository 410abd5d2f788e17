package org.opensupervision.rules.engine.command;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** A fact that came to a file after a user had read it, without what it says. */
@Value.Immutable
@Protected(Protection.PUBLIC)
public interface LaterFact {

  /** Returns its place in the file. */
  long getSequence();

  /** Returns what kind of fact it is, in the words of the facts file. */
  String getKind();

  /** Returns its id. */
  FactId getId();

  /** Returns the day on which it happened. */
  LocalDate getOccurredOn();

  /** Returns who or what recorded it, as an id. */
  String getRecordedBy();

  /** Returns a builder, in which everything must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds later facts. */
  final class Builder extends ImmutableLaterFact.Builder {
    Builder() {}
  }
}
