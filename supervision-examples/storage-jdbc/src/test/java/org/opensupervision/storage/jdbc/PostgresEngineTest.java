package org.opensupervision.storage.jdbc;

class PostgresEngineTest extends EngineStoreTest {

  @Override
  String url() {
    return PostgresServer.url();
  }
}
