package org.opensupervision.rules.engine.failure;

/** Where a store failed, without the words that it used: they may quote records. */
final class StoreTrace extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreTrace(String store) {
    super(store, null, false, false);
  }

  StoreTrace(String store, Throwable thrown) {
    super(store + " threw " + thrown.getClass().getName(), null, false, true);
    setStackTrace(thrown.getStackTrace());
  }
}
