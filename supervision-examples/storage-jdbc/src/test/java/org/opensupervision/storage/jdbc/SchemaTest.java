package org.opensupervision.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.CommandId;

/** Tables of an earlier version are carried forward with all they hold. */
class SchemaTest {

  private static final CommandId OLD = CommandId.of("old");
  private static final CommandId NEW = CommandId.of("new");

  @TempDir private Path folder;

  @Test
  void h2OfTheFirstVersion_isCarriedForward() throws Exception {
    carriesForward("jdbc:h2:file:" + folder.resolve("records"));
  }

  @Test
  void postgresOfTheFirstVersion_isCarriedForward() throws Exception {
    carriesForward(newSchema());
  }

  @Test
  void h2WhoseMigrationWasCutOff_isCarriedForward() throws Exception {
    var url = "jdbc:h2:file:" + folder.resolve("records");
    try (var connection = connect(url)) {
      Schema.of(Database.of(connection), 1).bringUpToDate(connection);
      Sql.update(
          connection,
          "CREATE TABLE supervision_hold (space_no INTEGER NOT NULL,"
              + " journal VARBINARY(1024) NOT NULL, hold_id VARBINARY(1024) NOT NULL,"
              + " PRIMARY KEY (space_no, journal, hold_id))");
    }
    try (var store = Stores.open(url, Stores.newSpace())) {
      assertThat(store.getOutbox().purge(java.time.Instant.EPOCH)).isZero();
    }
  }

  @Test
  void laterVersion_isRefused() throws Exception {
    var url = "jdbc:h2:file:" + folder.resolve("records");
    Stores.open(url, Stores.newSpace()).close();
    try (var connection = connect(url)) {
      Sql.update(connection, "INSERT INTO supervision_schema VALUES (?)", Schema.LATEST + 1);
    }

    assertThatExceptionOfType(SupervisionException.class)
        .isThrownBy(() -> Stores.open(url, Stores.newSpace()).close())
        .withMessageContaining("jdbc.schema");
  }

  @Test
  void processesThatOpenAtOnce_makeTheTablesOnce() throws Exception {
    var url = newSchema();
    var threads = Executors.newFixedThreadPool(4);
    var work =
        IntStream.range(0, 4)
            .mapToObj(number -> (Callable<Integer>) () -> openedVersion(url))
            .toList();
    for (var opened : threads.invokeAll(work)) {
      assertThat(opened.get()).isEqualTo(Schema.LATEST);
    }
    threads.shutdown();
  }

  private static void carriesForward(String url) throws SQLException {
    var space = Stores.newSpace();
    var options = Stores.at(url, space);
    try (var connection = connect(url)) {
      var database = Database.of(connection);
      Schema.of(database, 1).bringUpToDate(connection);
      var number = Spaces.number(connection, database, space.getSpace());
      FirstVersion.write(connection, number, OLD);
    }
    try (var store = new JdbcStorageProvider().open(options)) {
      var audit = new Audit();
      audit.look(store);
      assertThat(audit.kept()).containsExactly(OLD.getText());
      Writers.commit(store, NEW);
      audit.look(store);
      assertThat(audit.kept()).containsExactlyInAnyOrder(OLD.getText(), NEW.getText());
      var record = Content.of(Bytes.of(new byte[Content.SALT_LENGTH]), Bytes.ofUtf8("r"));
      assertThat(store.getAccessLog().append(record).getSequence()).isEqualTo(1);
    }
  }

  private static int openedVersion(String url) throws SQLException {
    Stores.open(url, Stores.newSpace()).close();
    try (var connection = connect(url)) {
      return Sql.first(
              connection, "SELECT count(*) FROM supervision_schema", rows -> rows.getInt(1))
          .orElse(0);
    }
  }

  /** Returns the address of a schema of its own on the shared server. */
  private static String newSchema() throws SQLException {
    var name = "s" + UUID.randomUUID().toString().replace("-", "");
    try (var connection = connect(PostgresServer.url())) {
      Sql.update(connection, "CREATE SCHEMA " + name);
    }
    return PostgresServer.url() + "&currentSchema=" + name;
  }

  private static Connection connect(String url) throws SQLException {
    return url.startsWith("jdbc:h2:")
        ? DriverManager.getConnection(H2Address.of(url), "", "")
        : DriverManager.getConnection(url);
  }
}
