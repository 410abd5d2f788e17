package org.opensupervision.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.spi.Providers;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.StorageProvider;

/** A database that would lose what it acknowledged is not opened, and the setting is named. */
class UnsafeSettingsTest {

  @TempDir private Path folder;

  @Test
  void provider_isFoundByName() {
    assertThat(Providers.named(StorageProvider.class, "jdbc"))
        .isInstanceOf(JdbcStorageProvider.class);
    assertThat(Providers.only(StorageProvider.class)).isInstanceOf(JdbcStorageProvider.class);
  }

  @Test
  void h2ThatWritesLater_isRefused() {
    refuses("jdbc:h2:file:" + folder.resolve("records") + ";WRITE_DELAY=500", "WRITE_DELAY (500)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:h2:mem:records", "jdbc:h2:nioMemFS:records"})
  void h2InMemory_isRefused(String url) {
    refuses(url, "database_path() (in memory)");
  }

  @Test
  void h2OfAnotherProcess_isRefused() throws Exception {
    var server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
    try {
      var address = "jdbc:h2:tcp://localhost:" + server.getPort() + "/" + folder.resolve("records");
      refuses(address, "server (another process)");
    } finally {
      server.stop();
    }
  }

  @Test
  void h2_isSetToWriteAtOnce() throws Exception {
    var url = "jdbc:h2:file:" + folder.resolve("records");
    try (var store = Stores.open(url, Stores.newSpace());
        var connection = java.sql.DriverManager.getConnection(H2Address.of(url), "", "")) {
      assertThat(store.getCapabilities().getMaxEntriesPerCommit()).isPositive();
      var delay =
          Sql.first(
              connection,
              "SELECT setting_value FROM information_schema.settings"
                  + " WHERE setting_name = 'WRITE_DELAY'",
              rows -> rows.getString(1));
      assertThat(delay).hasValue("0");
    }
  }

  @Test
  void postgresThatAcknowledgesBeforeWriting_isRefused() {
    refuses(
        PostgresServer.url() + "&options=-c%20synchronous_commit=off", "synchronous_commit (off)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fsync", "full_page_writes"})
  void postgresThatDoesNotForce_isRefused(String setting) throws Exception {
    var builder = EmbeddedPostgres.builder();
    PostgresServer.DURABLE.forEach(builder::setServerConfig);
    try (var server = builder.setServerConfig(setting, "off").start()) {
      refuses(PostgresServer.url(server), setting + " (off)");
    }
  }

  @Test
  void unknownSetting_isRefusedByName() {
    var options = StorageOptions.builder().from(Stores.at("jdbc:h2:file:x", Stores.newSpace()));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new JdbcStorageProvider().open(options.putSetting("pasword", "x").build()))
        .withMessageContaining("[pasword]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1001", "many", "2.5"})
  void numberOutOfRange_isRefused(String number) {
    var options = StorageOptions.builder().from(Stores.at("jdbc:h2:file:x", Stores.newSpace()));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new JdbcStorageProvider().open(options.putSetting("pool-size", number).build()))
        .withMessage(
            "The setting pool-size (%s) of a store must be a whole number from 1 to 1000.", number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:oracle:thin:@secret-host", "records", "jdbc:h3:file:secret-host"})
  void addressWithoutDriver_isRefusedWithoutRepeatingIt(String url) {
    assertThatExceptionOfType(SupervisionException.class)
        .isThrownBy(() -> Stores.open(url, Stores.newSpace()).close())
        .withMessageContaining("jdbc.database")
        .withMessageContaining("jdbc:postgresql:")
        .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain("secret-host"));
  }

  private static void refuses(String url, String setting) {
    assertThatExceptionOfType(SupervisionException.class)
        .isThrownBy(() -> Stores.open(url, Stores.newSpace()).close())
        .withMessageContaining(setting)
        .withMessageContaining("jdbc.unsafe-setting");
  }
}
