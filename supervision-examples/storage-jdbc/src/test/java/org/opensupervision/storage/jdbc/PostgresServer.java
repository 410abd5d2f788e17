package org.opensupervision.storage.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A real PostgreSQL server, unpacked and started by the tests. */
final class PostgresServer {

  static final Map<String, String> DURABLE =
      Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on");

  private PostgresServer() {}

  /** Returns the address of the server that the tests of this process share. */
  static String url() {
    return url(Shared.SERVER);
  }

  static String url(EmbeddedPostgres server) {
    return url(server.getPort());
  }

  static String url(int port) {
    return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
  }

  static int port() {
    return Shared.SERVER.getPort();
  }

  static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
    try {
      DURABLE.forEach(builder::setServerConfig);
      return builder.start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Started when it is first asked for; it ends with the process. */
  private static final class Shared {
    static final EmbeddedPostgres SERVER = start(EmbeddedPostgres.builder());
  }
}
