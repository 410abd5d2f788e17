package org.opensupervision.tck.vendor;

import org.opensupervision.spi.Providers;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.StorageProvider;
import org.opensupervision.tck.storage.StorageTck;

/** What a vendor writes, in a package of their own. */
class MemoryStorageTest extends StorageTck {

  @Override
  protected Storage open(StorageOptions options) {
    return Providers.named(StorageProvider.class, "memory").open(options);
  }
}
