package org.opensupervision.tck.storage;

import org.opentest4j.TestAbortedException;

/** Ends the check of an optional rule that the store does not claim; nothing else may do so. */
final class NotClaimed extends TestAbortedException {

  private static final long serialVersionUID = 1L;

  NotClaimed(String reason) {
    super(reason);
  }
}
