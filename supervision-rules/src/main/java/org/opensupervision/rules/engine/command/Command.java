package org.opensupervision.rules.engine.command;

import java.util.List;
import org.immutables.value.Value;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.CommandId;

/**
 * Facts to be recorded together, in one step: all of them or none.
 *
 * <p>They may belong to several files. A session in which three children were discussed is one
 * command: the session on the file of the worker, a discussion on the record of each child. The
 * same command, sent again, records nothing twice.
 */
@Value.Immutable
public interface Command {

  /** Returns the name that the host gave to this command, never used for another one. */
  @Protected(Protection.PUBLIC)
  CommandId getId();

  /** Returns who or what records, as an id; the facts say the same. */
  @Protected(Protection.PUBLIC)
  String getActor();

  /** Returns the facts, at least one, each with an id of its own. */
  @Protected(Protection.CASE_PERSONAL)
  @Value.Redacted
  List<Fact> getFacts();

  /**
   * Returns the heads of the files that the user had before their eyes, each file at most once.
   *
   * <p>If one of them has moved on, nothing is recorded. Files that are not named here may have
   * moved: what is added to them is added behind what others recorded.
   */
  @Protected(Protection.PUBLIC)
  List<JournalHead> getExpected();

  /** Returns a builder, in which id, actor and facts must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Refuses a command without facts; it runs whenever a command is built. */
  @Value.Check
  default void check() {
    if (getFacts().isEmpty() || getActor().isBlank()) {
      throw new IllegalArgumentException(
          "The command ("
              + getId().getText()
              + ") must have an actor and at least one fact, and not "
              + getFacts().size()
              + ".");
    }
  }

  /** Builds commands. */
  final class Builder extends ImmutableCommand.Builder {
    Builder() {}

    /** Sets the name of the command; see {@link CommandId}. */
    public Builder id(String text) {
      return id(CommandId.of(text));
    }
  }
}
