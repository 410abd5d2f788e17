package org.opensupervision.tck.storage;

import org.opensupervision.spi.Providers;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.StorageProvider;

class MemoryStorageTest extends StorageTck {

  @Override
  protected Storage open(StorageOptions options) {
    return Providers.named(StorageProvider.class, "memory").open(options);
  }
}
