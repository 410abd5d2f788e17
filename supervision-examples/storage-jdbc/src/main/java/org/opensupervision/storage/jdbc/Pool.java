package org.opensupervision.storage.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.spi.storage.failure.StorageUnavailableException;

/** Makes the connections of a store that has none of its host's. */
final class Pool {

  private static final int MILLIS = 1_000;

  private Pool() {}

  static HikariDataSource open(Settings settings) {
    var config = config(settings);
    try {
      return new HikariDataSource(config);
    } catch (PoolInitializationException failed) {
      throw unopened(settings.url(), failed);
    } catch (RuntimeException failed) {
      throw Refusals.withoutDriver();
    }
  }

  private static SupervisionException unopened(String url, RuntimeException failed) {
    return failed.getCause() instanceof SQLException cause
        ? Openings.failed(url, cause)
        : new StorageUnavailableException(ScrubbedException.of(failed));
  }

  private static HikariConfig config(Settings settings) {
    var config = new HikariConfig();
    config.setPoolName("supervision");
    config.setJdbcUrl(settings.url());
    settings.text("user").ifPresent(config::setUsername);
    settings.text("password").ifPresent(config::setPassword);
    config.setMaximumPoolSize(settings.number("pool-size", 8, 1_000));
    config.setMinimumIdle(1);
    var wait = settings.number("connection-seconds", 5, 3_600);
    config.setConnectionTimeout((long) MILLIS * wait);
    config.setInitializationFailTimeout((long) MILLIS * wait);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    var limit = settings.number("statement-seconds", 30, 3_600);
    if (settings.url().startsWith("jdbc:h2:")) {
      H2Address.set(config, settings.url(), limit);
    } else {
      PostgresAddress.set(config, wait, limit);
    }
    return config;
  }
}
