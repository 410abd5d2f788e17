package org.opensupervision.storage.jdbc;

import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.tck.storage.StorageTck;

class PostgresStorageTest extends StorageTck {

  @Override
  protected Storage open(StorageOptions options) {
    return Stores.open(PostgresServer.url(), options);
  }
}
