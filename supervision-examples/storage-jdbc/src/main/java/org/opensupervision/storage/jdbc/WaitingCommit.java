package org.opensupervision.storage.jdbc;

import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.failure.OutcomeUnknownException;

/** A commit, and the wait for it. */
record WaitingCommit(Commit commit, Turn<Outcome> turn) {

  void settle(Outcome outcome) {
    turn.settle(() -> outcome);
  }

  /** Says that it may have been kept; whoever has an answer already hears nothing of it. */
  void settleUnknown(Throwable cause) {
    turn.settle(
        () -> {
          throw new OutcomeUnknownException(commit.getCommandId(), cause);
        });
  }
}
