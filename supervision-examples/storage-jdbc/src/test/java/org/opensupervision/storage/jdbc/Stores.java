package org.opensupervision.storage.jdbc;

import java.util.UUID;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.value.Bytes;

/** Stores to test with. */
final class Stores {

  static final Bytes KEY = Bytes.ofUtf8("0123456789abcdef");

  private Stores() {}

  static StorageOptions newSpace() {
    return space("space-" + UUID.randomUUID());
  }

  static StorageOptions space(String name) {
    return StorageOptions.builder().space(name).cursorKey(KEY).build();
  }

  static Storage open(String url, StorageOptions options) {
    return new JdbcStorageProvider().open(at(url, options));
  }

  /** Opens a store that soon gives up waiting for a connection. */
  static Storage openImpatient(String url, StorageOptions options) {
    var settings = StorageOptions.builder().from(at(url, options));
    return new JdbcStorageProvider().open(settings.putSetting("connection-seconds", "1").build());
  }

  static StorageOptions at(String url, StorageOptions options) {
    return StorageOptions.builder().from(options).putSetting("url", url).build();
  }
}
