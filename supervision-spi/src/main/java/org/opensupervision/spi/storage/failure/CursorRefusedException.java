package org.opensupervision.spi.storage.failure;

/** Thrown when a cursor was changed, or was made for another range, space or store. */
public final class CursorRefusedException extends StorageException {

  private static final long serialVersionUID = 1L;

  /** Makes the failure {@code storage.cursor-refused}. */
  public CursorRefusedException() {
    super(
        Retry.FROM_FIRST_PAGE,
        problem("storage.cursor-refused", "The cursor was not made for this range of this store."));
  }
}
