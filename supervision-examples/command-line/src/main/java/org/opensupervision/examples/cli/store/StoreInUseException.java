package org.opensupervision.examples.cli.store;

import java.nio.file.Path;
import org.opensupervision.model.problem.SupervisionException;

/** Thrown when another process has a store open; a little later the same command may do. */
public final class StoreInUseException extends SupervisionException {

  private static final long serialVersionUID = 1L;

  StoreInUseException(Path file) {
    super(
        StoreChecks.problem("store-file.in-use", file, "The store is in use by another process.")
            .expected("a store that nobody else has open")
            .hint("Maybe another run has not ended yet.")
            .build());
  }
}
