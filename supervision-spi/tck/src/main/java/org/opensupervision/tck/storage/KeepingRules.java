package org.opensupervision.tck.storage;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.StoragePart;

/** Rule 9: the parts of a store outlive the store object. */
abstract class KeepingRules extends Theme {

  KeepingRules(StorageTck kit) {
    super(kit);
  }

  @Test
  @DisplayName("rule 9: a store that was opened again holds messages, tokens, records and holds")
  @LookAt("leases, tokens, states, holds or the head of the log that are kept in memory only")
  void optional_rule9_openedAgainHoldsItsParts() {
    bench().requireClaimToKeep();
    var parts = bench().store().getCapabilities().getParts();
    if (parts.isEmpty() || parts.equals(Set.of(StoragePart.LISTING))) {
      throw new NotClaimed("The store claims no part that keeps something.");
    }
    new KeepingBench(bench(), this::openAgain).requirePartsKept();
  }

  private void openAgain() {
    bench().closeStore();
    bench().open();
  }
}
