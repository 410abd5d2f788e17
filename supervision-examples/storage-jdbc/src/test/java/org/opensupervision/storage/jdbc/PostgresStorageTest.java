package org.opensupervision.storage.jdbc;

class PostgresStorageTest extends FaultyStorageTck {

  @Override
  String url() {
    return PostgresServer.url();
  }
}
