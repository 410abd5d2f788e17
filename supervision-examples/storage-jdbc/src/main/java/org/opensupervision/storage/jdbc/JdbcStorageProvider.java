package org.opensupervision.storage.jdbc;

import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.StorageProvider;

/**
 * Opens stores in H2 and PostgreSQL, under the name {@code jdbc}, each with a pool of its own.
 *
 * <p>The settings are {@code url}, which must be given, {@code user}, {@code password}, {@code
 * pool-size} (8), {@code connection-seconds} (5) and {@code statement-seconds} (30).
 *
 * <pre>{@code
 * var options = StorageOptions.builder()
 *     .space("hull")
 *     .cursorKey(key)
 *     .putSetting("url", "jdbc:h2:file:/srv/supervision/records")
 *     .build();
 * }</pre>
 */
public final class JdbcStorageProvider implements StorageProvider {

  /** Makes the provider. */
  public JdbcStorageProvider() {}

  @Override
  public String getName() {
    return "jdbc";
  }

  /**
   * Opens the store, and brings its tables to the present version.
   *
   * @throws IllegalArgumentException if a setting is missing, unknown or out of its range
   * @throws org.opensupervision.model.problem.SupervisionException {@code jdbc.unsafe-setting} if
   *     the database is set to lose what it acknowledged, {@code jdbc.schema} if its tables are of
   *     a later version, {@code jdbc.database} if it is neither H2 nor PostgreSQL, or its driver is
   *     not on the class path; {@code jdbc.in-use}, {@code jdbc.access}, {@code jdbc.damaged},
   *     {@code jdbc.path}, {@code jdbc.url} or {@code jdbc.no-database} if somebody has to put
   *     something right before it can be opened
   * @throws org.opensupervision.spi.storage.failure.StorageException if it cannot be opened at
   *     present, or for lack of room
   */
  @Override
  public Storage open(StorageOptions options) {
    var pool = Pool.open(Settings.of(options.getSettings()));
    try {
      return JdbcStorage.open(pool, pool::close, options);
    } catch (RuntimeException | Error refused) {
      pool.close();
      throw refused;
    }
  }
}
