package org.opensupervision.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.failure.StaleJournalException;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.CommandId;

/** Eight writers read and write the same journals; afterwards some order must explain it all. */
class HistoryTest {

  private static final int WRITERS = 8;
  private static final int ROUNDS = Proof.number("rounds", 300);

  @TempDir private Path folder;

  private final ConcurrentLinkedQueue<History.Step> steps = new ConcurrentLinkedQueue<>();
  private final AtomicInteger refused = new AtomicInteger();

  @Test
  void writersOnH2_areAsIfOneAfterTheOther(TestReporter reporter) throws Exception {
    var counts = race("jdbc:h2:file:" + folder.resolve("records"));
    Proof.tell(reporter, "history-h2", counts);
  }

  @Test
  void writersOnPostgres_areAsIfOneAfterTheOther(TestReporter reporter) throws Exception {
    Proof.tell(reporter, "history-postgresql", race(PostgresServer.url()));
  }

  @Test
  void lostUpdate_isFound() {
    var start = JournalHead.start(Workload.JOURNALS.get(0));
    var first = new History.Step("a", List.of(start), List.of(next(start, "a")));
    var second = new History.Step("b", List.of(start), List.of(next(start, "b")));

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> new History(List.of(first, second)).requireSerial())
        .withMessageContaining("written once");
  }

  @Test
  void writeSkew_isFound() {
    var one = JournalHead.start(Workload.JOURNALS.get(0));
    var two = JournalHead.start(Workload.JOURNALS.get(1));
    var first = new History.Step("a", List.of(one, two), List.of(next(one, "a")));
    var second = new History.Step("b", List.of(one, two), List.of(next(two, "b")));

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> new History(List.of(first, second)).requireSerial())
        .withMessageContaining("in no order");
  }

  private String race(String url) throws Exception {
    try (var store = Stores.open(url, Stores.newSpace())) {
      var threads = Executors.newFixedThreadPool(WRITERS);
      var work = new ArrayList<Callable<Boolean>>();
      for (int writer = 0; writer < WRITERS; writer++) {
        var name = "writer-" + writer;
        work.add(() -> write(store, name));
      }
      for (var done : threads.invokeAll(work)) {
        assertThat(done.get()).isTrue();
      }
      threads.shutdown();
      return check(store);
    }
  }

  private boolean write(Storage store, String name) {
    var random = new Random(name.hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      var command = CommandId.of(name + "-" + round);
      try {
        step(store, command, random);
      } catch (StaleJournalException stale) {
        refused.incrementAndGet();
      }
    }
    return true;
  }

  /** Reads up to three journals, and writes to some of them. */
  private void step(Storage store, CommandId command, Random random) {
    var heads =
        random
            .ints(1L + random.nextInt(3), 0, Workload.JOURNALS.size())
            .distinct()
            .mapToObj(number -> store.getJournals().head(Workload.JOURNALS.get(number)))
            .toList();
    var entries =
        heads.stream()
            .limit(1L + random.nextInt(heads.size()))
            .map(head -> head.next(content(command.getText())))
            .toList();
    store
        .getCommitDoor()
        .commit(
            Commit.builder()
                .commandId(command)
                .fingerprint(Workload.fingerprint(command))
                .guards(heads)
                .entries(entries)
                .build());
    steps.add(
        new History.Step(
            command.getText(), heads, entries.stream().map(JournalHead::after).toList()));
  }

  private static JournalHead next(JournalHead head, String text) {
    return JournalHead.after(head.next(content(text)));
  }

  private static Content content(String text) {
    return Content.of(Bytes.of(new byte[Content.SALT_LENGTH]), Bytes.ofUtf8(text));
  }

  private String check(Storage store) {
    var history = new History(List.copyOf(steps));
    history.requireSerial();
    for (var journal : Workload.JOURNALS) {
      history.requireLast(store.getJournals().head(journal));
    }
    assertThat(refused.get()).as("commits that met another").isPositive();
    return steps.size()
        + " commits of "
        + WRITERS
        + " writers to "
        + Workload.JOURNALS.size()
        + " journals, "
        + refused
        + " refused as stale, 0 lost updates, 0 cycles";
  }
}
