package org.opensupervision.spi.storage;

import org.opensupervision.spi.Provider;

/**
 * A vendor's way in: opens a store.
 *
 * <p>For others to implement. Methods added later have a default.
 */
public interface StorageProvider extends Provider {

  /**
   * Opens the store for one space, making what is missing; the caller closes it.
   *
   * @throws org.opensupervision.model.problem.SupervisionException with a code of the vendor's own
   *     if a setting is missing, unknown or wrong, or what is there cannot be used as a whole; no
   *     value is repeated
   * @throws org.opensupervision.spi.storage.failure.StorageException if it cannot be opened, such
   *     as a space that is open already and cannot be shared
   */
  Storage open(StorageOptions options);
}
