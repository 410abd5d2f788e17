package org.opensupervision.rules.engine.command;

import java.util.List;
import org.immutables.value.Value;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/** One file that is no longer as the user read it, and what has come to it since. */
@Value.Immutable
@Protected(Protection.PUBLIC)
public interface EditConflict {

  /** Returns whose file it is. */
  Subject getSubject();

  /** Returns the sequence at which the user read it. */
  long getExpected();

  /** Returns the sequence that it has now. */
  long getActual();

  /**
   * Returns whether it is another file than the one that was read, as after a backup was put back.
   *
   * <p>What has changed is then not known.
   */
  boolean isReplaced();

  /** Returns what others recorded since, in the order in which it came. */
  List<LaterFact> getLater();

  /** Returns a builder, in which everything but the later facts must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds edit conflicts. */
  final class Builder extends ImmutableEditConflict.Builder {
    Builder() {}
  }
}
