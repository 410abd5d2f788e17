package org.opensupervision.tck.guide;

import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.tck.storage.StorageTck;

class TinyStorageTest extends StorageTck {

  @Override
  protected Storage open(StorageOptions options) {
    return new TinyStorage(options);
  }
}
