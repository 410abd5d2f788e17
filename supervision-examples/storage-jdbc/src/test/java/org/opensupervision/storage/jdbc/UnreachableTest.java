package org.opensupervision.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.StorageOptions;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.failure.StorageUnavailableException;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.CommandId;

/** A server that is gone, silent or held up is told as such, in time and without content. */
class UnreachableTest {

  private static final String CANARY = "canary-7f3a";

  /** What is claimed: a connection of one second; the rest is for a machine that is busy. */
  private static final Duration IN_TIME = Duration.ofSeconds(20);

  @Test
  void serverThatIsNotThere_isUnavailableInTime() throws Exception {
    int port;
    try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = door.getLocalPort();
    }

    isUnavailable(() -> Stores.openImpatient(PostgresServer.url(port), Stores.newSpace()).close());
  }

  @Test
  void serverThatNeverAnswers_isUnavailableInTime() throws Exception {
    try (var door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      var url = PostgresServer.url(door.getLocalPort()) + "&loginTimeout=1";

      isUnavailable(() -> Stores.openImpatient(url, Stores.newSpace()).close());
    }
  }

  @Test
  void commitThatIsHeldUp_endsInTimeAndSaysNothingOfItsContent() throws Exception {
    var options = Stores.newSpace();
    try (var store = openHasty(options);
        var other = java.sql.DriverManager.getConnection(PostgresServer.url())) {
      var head = JournalHead.start(Workload.JOURNALS.get(0));
      var first = store.getCommitDoor().commit(commit(head, "first")).getHeads().get(0);
      other.setAutoCommit(false);
      Sql.list(other, "SELECT 1 FROM supervision_head FOR UPDATE", rows -> true);

      var failure = isUnavailable(() -> store.getCommitDoor().commit(commit(first, "second")));
      other.rollback();

      assertThat(texts(failure)).noneMatch(text -> text.contains(CANARY));
      assertThat(store.getCommitDoor().commit(commit(first, "second")).getHeads()).hasSize(1);
    }
  }

  private static Storage openHasty(StorageOptions options) {
    var settings = StorageOptions.builder().from(Stores.at(PostgresServer.url(), options));
    return new JdbcStorageProvider().open(settings.putSetting("statement-seconds", "1").build());
  }

  private static Commit commit(JournalHead head, String name) {
    var command = CommandId.of(name);
    var content = Content.of(Bytes.of(new byte[Content.SALT_LENGTH]), Bytes.ofUtf8(CANARY));
    return Commit.builder()
        .commandId(command)
        .fingerprint(Workload.fingerprint(command))
        .addGuards(head)
        .addEntries(head.next(content))
        .build();
  }

  private static StorageUnavailableException isUnavailable(Runnable work) {
    var begin = System.nanoTime();
    var failure =
        assertThatExceptionOfType(StorageUnavailableException.class).isThrownBy(work::run).actual();
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(IN_TIME);
    return failure;
  }

  private static List<String> texts(Throwable failure) {
    return Stream.iterate(failure, each -> each != null, Throwable::getCause)
        .map(Throwable::toString)
        .toList();
  }
}
