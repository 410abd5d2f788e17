package org.opensupervision.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.failure.Retry;
import org.opensupervision.spi.storage.failure.StorageException;
import org.opensupervision.spi.storage.failure.StorageUnavailableException;

/** A database that cannot be opened says why, what to do, and nothing that was confided to it. */
class OpeningTest {

  private static final String SECRET = "secret-7f3a";

  @TempDir private Path folder;

  @Test
  void fileOfAnotherProcess_isInUseUntilThatEnds() throws Exception {
    var url = h2(folder.resolve("records"));
    try (var other = Child.start(Keeper.class, url)) {
      assertThat(other.next()).startsWith("open");
      refuses(url, "jdbc.in-use");
      other.kill();
    }
    Stores.open(url, Stores.newSpace()).close();
  }

  @Test
  void fileOfTheSameProcess_isOpenedTwice() {
    var url = h2(folder.resolve("records"));
    try (var first = Stores.open(url, Stores.newSpace());
        var second = Stores.open(url, Stores.newSpace())) {
      assertThat(second.getCapabilities()).isEqualTo(first.getCapabilities());
    }
  }

  @Test
  void userOfH2_isRefused() {
    var url = h2(folder.resolve("records"));
    new JdbcStorageProvider().open(user(url, "ann", SECRET + "-right")).close();

    refuses(user(url, "ann", SECRET), "jdbc.access");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100_000})
  void fileThatIsNoDatabase_isDamaged(int length) throws Exception {
    var bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    Files.write(folder.resolve("records.mv.db"), bytes);

    refuses(h2(folder.resolve("records")), "jdbc.damaged");
  }

  @Test
  void fileThatWasOverwritten_isDamaged() throws Exception {
    var url = h2(folder.resolve("records"));
    Stores.open(url, Stores.newSpace()).close();
    var file = folder.resolve("records.mv.db");
    var bytes = Files.readAllBytes(file);
    new Random(1).nextBytes(bytes);
    Files.write(file, bytes);

    refuses(url, "jdbc.damaged");
  }

  @Test
  void folderThatIsAFile_cannotBeUsed() throws Exception {
    var file = Files.createFile(folder.resolve(SECRET));

    refuses(h2(file.resolve("below").resolve("records")), "jdbc.path");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:h2:file:" + SECRET, "jdbc:h2:" + SECRET + "/records"})
  void pathWithoutARoot_cannotBeUsed(String url) {
    refuses(url, "jdbc.path");
  }

  @ParameterizedTest
  @ValueSource(strings = {";COLOUR=" + SECRET, ";" + SECRET})
  void settingOfTheUrl_isNotKnown(String setting) {
    refuses(h2(folder.resolve("records")) + setting, "jdbc.url");
  }

  @Test
  void passwordInUrlAndSettings_isRefused() {
    var url = h2(folder.resolve("records")) + ";PASSWORD=" + SECRET;

    refuses(user(url, "ann", SECRET + "-other"), "jdbc.url");
  }

  @Test
  void h2ThatIsNotToBeMade_doesNotExist() {
    refuses(h2(folder.resolve("records")) + ";IFEXISTS=TRUE", "jdbc.no-database");
  }

  @Test
  void databaseOfPostgres_doesNotExist() {
    var url = PostgresServer.url().replace("/postgres?", "/" + SECRET + "?");

    refuses(url, "jdbc.no-database");
  }

  @Test
  void userOfPostgres_isUnknown() {
    refuses(PostgresServer.url().replace("user=postgres", "user=" + SECRET), "jdbc.access");
  }

  @Test
  void userOfPostgres_mayNotConnect() throws Exception {
    try (var connection = DriverManager.getConnection(PostgresServer.url());
        var statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE closed");
      statement.execute("REVOKE CONNECT ON DATABASE closed FROM PUBLIC");
      statement.execute("CREATE ROLE guest LOGIN");
    }

    refuses(
        PostgresServer.url()
            .replace("/postgres?", "/closed?")
            .replace("user=postgres", "user=guest"),
        "jdbc.access");
  }

  @Test
  void fullServer_maySucceedLater() throws Exception {
    try (var connection = DriverManager.getConnection(PostgresServer.url());
        var statement = connection.createStatement()) {
      statement.execute("CREATE ROLE crowd LOGIN CONNECTION LIMIT 0");
    }
    var url = PostgresServer.url().replace("user=postgres", "user=crowd");

    assertThatExceptionOfType(StorageUnavailableException.class)
        .isThrownBy(() -> Stores.openImpatient(url, Stores.newSpace()).close())
        .returns(Retry.SAME_COMMAND, StorageException::getRetry);
  }

  private static String h2(Path file) {
    return "jdbc:h2:file:" + file;
  }

  private static StorageOptions user(String url, String user, String password) {
    return StorageOptions.builder()
        .from(Stores.at(url, Stores.newSpace()))
        .putSetting("user", user)
        .putSetting("password", password)
        .putSetting("connection-seconds", "1")
        .build();
  }

  private static void refuses(String url, String code) {
    refuses(
        StorageOptions.builder()
            .from(Stores.at(url, Stores.newSpace()))
            .putSetting("connection-seconds", "1")
            .build(),
        code);
  }

  /** It is not a storage failure, so that nobody reads in it that trying again may help. */
  private static void refuses(StorageOptions options, String code) {
    assertThatExceptionOfType(SupervisionException.class)
        .isThrownBy(() -> new JdbcStorageProvider().open(options).close())
        .isNotInstanceOf(StorageException.class)
        .satisfies(refusal -> assertThat(codes(refusal)).containsExactly(code))
        .satisfies(refusal -> assertThat(refusal).hasCauseInstanceOf(ScrubbedException.class))
        .satisfies(refusal -> assertThat(stackTrace(refusal)).doesNotContain(SECRET));
  }

  private static List<String> codes(SupervisionException refusal) {
    return refusal.getProblems().stream().map(problem -> problem.getCode()).toList();
  }

  private static String stackTrace(Throwable refusal) {
    var text = new java.io.StringWriter();
    refusal.printStackTrace(new java.io.PrintWriter(text));
    return text.toString();
  }
}
