package org.opensupervision.storage.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.opensupervision.spi.storage.Storage;
import org.opensupervision.spi.storage.commit.Commit;
import org.opensupervision.spi.storage.due.DueBasis;
import org.opensupervision.spi.storage.due.DuePlace;
import org.opensupervision.spi.storage.due.DueRow;
import org.opensupervision.spi.storage.due.DueUpdate;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.Digest;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * Commits whose traces tell whether they were kept wholly: each entry says which command wrote it,
 * and so does the one due row of its journal.
 */
final class Workload {

  static final List<JournalId> JOURNALS =
      IntStream.range(0, 8).mapToObj(number -> JournalId.of("journal-" + number)).toList();

  private static final LocalDate MON_2_MARCH = LocalDate.of(2026, 3, 2);
  private static final Bytes SALT = Bytes.of(new byte[Content.SALT_LENGTH]);
  private static final Digest DIGEST = Digest.sha256(SALT);
  private static final DueBasis BASIS =
      DueBasis.builder().policy(DIGEST).calendar(DIGEST).facts(DIGEST).engine(DIGEST).build();

  private Workload() {}

  /** Decides what a command does now; which journals it writes to depends on its id alone. */
  static Commit decide(Storage store, CommandId command) {
    var text = command.getText();
    var commit = Commit.builder().commandId(command).fingerprint(fingerprint(command));
    for (var journal : journals(text)) {
      var head = store.getJournals().head(journal);
      commit.addGuards(head).addEntries(head.next(Content.of(SALT, Bytes.ofUtf8(text))));
      commit.addDueUpdates(due(head, text));
    }
    return commit.build();
  }

  /** Returns a commit that changes nothing, and waits for others that change the same journals. */
  static Commit sameGuards(Commit commit) {
    var command = CommandId.of(commit.getCommandId().getText() + "-asked");
    return Commit.builder()
        .commandId(command)
        .fingerprint(fingerprint(command))
        .guards(commit.getGuards())
        .build();
  }

  static Digest fingerprint(CommandId command) {
    return Digest.sha256(Bytes.ofUtf8(command.getText()));
  }

  private static List<JournalId> journals(String text) {
    var random = new Random(text.hashCode());
    return random
        .ints(1L + random.nextInt(3), 0, JOURNALS.size())
        .distinct()
        .boxed()
        .map(JOURNALS::get)
        .toList();
  }

  private static DueUpdate due(JournalHead head, String text) {
    var day = MON_2_MARCH.plusDays(head.getSequence() % 100);
    var row = DueRow.of(DuePlace.of(day, head.getJournal(), text), BASIS);
    return DueUpdate.of(head.getJournal(), List.of(row));
  }
}
