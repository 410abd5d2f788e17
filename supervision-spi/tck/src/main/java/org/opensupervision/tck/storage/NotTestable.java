package org.opensupervision.tck.storage;

import org.opentest4j.TestAbortedException;

/** Ends the check of a rule that needs a fault which the vendor's test does not provide. */
final class NotTestable extends TestAbortedException {

  private static final long serialVersionUID = 1L;

  NotTestable(String hook) {
    super("The rule needs a fault; override " + hook + " of StorageTck.");
  }
}
