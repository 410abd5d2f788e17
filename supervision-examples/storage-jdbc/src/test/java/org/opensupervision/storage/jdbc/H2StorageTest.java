package org.opensupervision.storage.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.tck.storage.StorageTck;

class H2StorageTest extends StorageTck {

  @TempDir static Path folder;

  @Override
  protected Storage open(StorageOptions options) {
    return Stores.open("jdbc:h2:file:" + folder.resolve("records"), options);
  }
}
