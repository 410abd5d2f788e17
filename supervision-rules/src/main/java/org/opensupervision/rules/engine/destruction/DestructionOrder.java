package org.opensupervision.rules.engine.destruction;

import java.util.Optional;
import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;
import org.opensupervision.spi.storage.value.CommandId;

/**
 * Somebody confirms a proposal, so that what it lists is destroyed.
 *
 * <p>The same order again destroys what the first attempt did not get to, and gives the same
 * certificates for the rest.
 */
@Value.Immutable
@Protected(Protection.PUBLIC)
public interface DestructionOrder {

  /** Returns the name that the host gave to this order, never used for another one. */
  CommandId getId();

  /** Returns who confirms it, as an id. */
  String getActor();

  /** Returns who else confirms it; must be somebody else where the proposal is for two. */
  Optional<String> getConfirmedBy();

  /** Returns what is confirmed. */
  DestructionProposal getProposal();

  /** Returns a builder, in which id, actor and proposal must be set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds orders. */
  final class Builder extends ImmutableDestructionOrder.Builder {
    Builder() {}

    /** Sets the name of the order; see {@link CommandId}. */
    public Builder id(String text) {
      return id(CommandId.of(text));
    }
  }
}
