package org.opensupervision.examples.benchmarks.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.storage.jdbc.JdbcStorage;
import org.opensupervision.storage.jdbc.SteadyFiles;

/** The two databases, each set to keep what it acknowledges. */
public final class Databases {

  private Databases() {}

  /** Opens a pool of eight connections to a new database of this name. */
  public static HikariDataSource open(String name) {
    try {
      return pool(name.equals("h2") ? h2() : postgres());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Opens a store over a database, in a space that is the same each time. */
  public static Storage store(HikariDataSource source) {
    var options =
        StorageOptions.builder().space("benchmark").cursorKey(Bytes.of(new byte[16])).build();
    return JdbcStorage.over(source, options);
  }

  private static HikariDataSource pool(String url) {
    var config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(8);
    return new HikariDataSource(config);
  }

  private static String h2() throws IOException {
    SteadyFiles.register();
    var folder = Files.createTempDirectory("benchmark");
    folder.toFile().deleteOnExit();
    folder.resolve("records.mv.db").toFile().deleteOnExit();
    return "jdbc:h2:steady:"
        + folder.resolve("records")
        + ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0;QUERY_CACHE_SIZE=64;PAGE_SIZE=4096";
  }

  /** The server ends with the process. */
  private static String postgres() throws IOException {
    var server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("max_wal_size", "4GB")
            .start();
    return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres?user=postgres";
  }
}
