package org.opensupervision.spi.storage.memory;

import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.StorageProvider;

/**
 * Opens stores that keep everything in memory, under the name {@code memory}.
 *
 * <p>Each one begins empty, meets no other, and is gone when it is closed. It must be asked for by
 * name, so that no service keeps its records there by accident. It reads no clock of its own: a
 * store that is opened without one claims neither an outbox nor erasures.
 */
public final class MemoryStorageProvider implements StorageProvider {

  /** Makes the provider. */
  public MemoryStorageProvider() {}

  @Override
  public String getName() {
    return "memory";
  }

  @Override
  public boolean isChosenByNameOnly() {
    return true;
  }

  @Override
  public Storage open(StorageOptions options) {
    return new MemoryStorage(options);
  }
}
