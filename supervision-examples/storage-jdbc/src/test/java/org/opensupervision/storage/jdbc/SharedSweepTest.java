package org.opensupervision.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.outbox.OutboxMessage;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.CommandId;

/** Several processes share a sweep over one database, and one of them is killed in the middle. */
class SharedSweepTest {

  private static final int SUBJECTS = 90;
  private static final int LAST_CLAIM = 5;

  @Test
  void killedProcess_leavesNoSubjectOutAndNoneIsDoneTwice(TestReporter reporter) throws Exception {
    var space = Stores.newSpace();
    try (var store = Stores.open(PostgresServer.url(), space)) {
      for (int number = 0; number < SUBJECTS; number++) {
        begin(store, number);
      }
      var said = sweep(space.getSpace());
      for (int number = 0; number < SUBJECTS; number++) {
        var head = store.getJournals().head(Sweeper.subject(number));
        assertThat(head.getSequence()).as("entries of %s", head.getJournal()).isEqualTo(2);
      }
      Proof.tell(reporter, "shared-sweep-postgresql", counts(said));
    }
  }

  /** One of three is killed when it has claimed a subject and not yet assessed it. */
  private static List<List<String>> sweep(String space) throws Exception {
    var said = new ArrayList<List<String>>();
    try (var victim = start(space, "victim", LAST_CLAIM)) {
      var heard = new ArrayList<String>();
      while (heard.stream().filter(line -> line.startsWith("claim ")).count() < LAST_CLAIM) {
        heard.add(victim.next());
      }
      try (var second = start(space, "second", 0);
          var third = start(space, "third", 0)) {
        assertThat(second.next()).isEqualTo("ready");
        victim.kill();
        heard.addAll(victim.rest());
        said.add(heard);
        said.add(second.rest());
        said.add(third.rest());
      }
    }
    assertThat(said.get(1)).last().isEqualTo("swept");
    assertThat(said.get(2)).last().isEqualTo("swept");
    return said;
  }

  private static Child start(String space, String name, int lastClaim) throws Exception {
    return Child.start(
        Sweeper.class,
        PostgresServer.url(),
        space,
        name,
        Integer.toString(SUBJECTS),
        Integer.toString(lastClaim));
  }

  private static void begin(Storage store, int number) {
    var head = JournalHead.start(Sweeper.subject(number));
    var command = CommandId.of("begin-" + number);
    var content = Content.of(Bytes.of(new byte[Content.SALT_LENGTH]), Bytes.ofUtf8("begun"));
    var message =
        OutboxMessage.builder()
            .key("sweep-" + number)
            .journal(head.getJournal())
            .topic("sweep")
            .content(Bytes.ofUtf8(""))
            .dueFrom(Instant.EPOCH)
            .build();
    store
        .getCommitDoor()
        .commit(
            Commit.builder()
                .commandId(command)
                .fingerprint(Workload.fingerprint(command))
                .addGuards(head)
                .addEntries(head.next(content))
                .addMessages(message)
                .build());
  }

  private static String counts(List<List<String>> said) {
    var done =
        said.stream().flatMap(List::stream).filter(line -> line.startsWith("done ")).toList();
    var claims =
        said.stream().flatMap(List::stream).filter(line -> line.startsWith("claim ")).toList();
    assertThat(claims).as("claims, one of them in vain").hasSizeGreaterThan(SUBJECTS);
    assertThat(done).as("said to be done").doesNotHaveDuplicates();
    return SUBJECTS
        + " subjects, 3 processes, 1 killed; each subject assessed once; "
        + claims.size()
        + " claims, "
        + new HashSet<>(done).size()
        + " settled by whoever claimed last";
  }
}
