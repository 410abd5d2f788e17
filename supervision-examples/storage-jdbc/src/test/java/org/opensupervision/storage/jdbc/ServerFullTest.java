package org.opensupervision.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.failure.StorageFullException;
import org.opensupervision.spi.storage.outbox.ClaimRequest;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.CommandId;

/**
 * PostgreSQL cannot make the file of one table longer; then there is room again.
 *
 * <p>The file of the messages, which is empty, is {@code /dev/full} in the meantime: every write to
 * it fails as on a full disk, by the answer of the operating system. A commit writes its messages
 * last, so that heads, entries, due rows and its command are there when it fails.
 */
@EnabledOnOs(OS.LINUX)
class ServerFullTest {

  private static final int COMMITS = Math.max(20, Proof.number("commits", 20));
  private static final Path FULL = Path.of("/dev/full");

  @TempDir private Path folder;

  private final StorageOptions space = Stores.newSpace();
  private final Audit audit = new Audit();
  private final Set<String> acknowledged = new TreeSet<>();
  private final List<CommandId> refused = new ArrayList<>();

  @Test
  void fullDisk_undoesWholeCommitsAndHoldsUpNoOther(TestReporter reporter) throws Exception {
    var builder = EmbeddedPostgres.builder().setDataDirectory(folder.resolve("data"));
    try (var server = PostgresServer.start(builder)) {
      var url = PostgresServer.url(server);
      Stores.open(url, space).close();
      var messages = messages(url);
      var empty = Files.move(messages, folder.resolve("empty"));
      Files.createSymbolicLink(messages, FULL);
      try (var store = Stores.open(url, space)) {
        commitWithoutRoom(store);
      }
      Files.delete(messages);
      Files.move(empty, messages);
      try (var store = Stores.open(url, space)) {
        commitWithRoom(store);
      }
    }
    Proof.tell(reporter, "disk-full-postgresql", counts());
  }

  /** Every other commit has a message. */
  private void commitWithoutRoom(Storage store) {
    for (int number = 0; number < COMMITS; number++) {
      Writers.commit(store, CommandId.of("plain-" + number));
      acknowledged.add("plain-" + number);
      var command = CommandId.of("message-" + number);
      var commit = withMessage(store, command);
      assertThatExceptionOfType(StorageFullException.class)
          .isThrownBy(() -> store.getCommitDoor().commit(commit));
      assertThat(store.getCommitDoor().find(command)).isEmpty();
      refused.add(command);
    }
    audit.look(store);
    assertThat(audit.kept()).isEqualTo(acknowledged);
  }

  private void commitWithRoom(Storage store) {
    for (var command : refused) {
      store.getCommitDoor().commit(withMessage(store, command));
      acknowledged.add(command.getText());
    }
    audit.look(store);
    assertThat(audit.kept()).isEqualTo(acknowledged);
    var request = ClaimRequest.builder().worker("worker").limit(COMMITS + 1);
    assertThat(store.getOutbox().claim(request.lease(Duration.ofMinutes(1)).build()))
        .hasSize(COMMITS);
  }

  private static Commit withMessage(Storage store, CommandId command) {
    var commit = Workload.decide(store, command);
    var message =
        OutboxMessage.builder()
            .key(command.getText())
            .journal(commit.getGuards().get(0).getJournal())
            .topic("full")
            .content(Bytes.ofUtf8(""))
            .dueFrom(Instant.EPOCH)
            .build();
    return Commit.builder().from(commit).addMessages(message).build();
  }

  /** Returns the file of the table, which nobody has open and no checkpoint has to force. */
  private static Path messages(String url) throws SQLException, IOException {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("CHECKPOINT");
      var where =
          "SELECT current_setting('data_directory') || '/'"
              + " || pg_relation_filepath('supervision_message')";
      var file = Path.of(Sql.first(connection, where, rows -> rows.getString(1)).orElseThrow());
      assertThat(Files.size(file)).isZero();
      return file;
    }
  }

  private String counts() {
    return refused.size()
        + " commits refused as full, 0 kept by half, all kept once there was room; "
        + (acknowledged.size() - refused.size())
        + " acknowledged in the meantime, 0 lost";
  }
}
