package org.opensupervision.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.due.DueBasis;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.CommandId;
import org.opensupervision.spi.storage.value.Digest;

/** Rows as the first version of the tables had them, written without any code of the store. */
final class FirstVersion {

  private FirstVersion() {}

  static void write(Connection connection, int space, CommandId command) throws SQLException {
    var head = JournalHead.start(Workload.JOURNALS.get(0));
    var salt = new byte[Content.SALT_LENGTH];
    var text = Bytes.ofUtf8(command.getText());
    var entry = head.next(Content.of(Bytes.of(salt), text));
    var journal = Values.utf8(head.getJournal());
    var after = JournalHead.after(entry);
    var receipt = Receipt.of(command, Workload.fingerprint(command), List.of(after));
    Sql.update(
        connection,
        "INSERT INTO supervision_command VALUES (?, ?, ?, ?)",
        space,
        text.toByteArray(),
        Values.bytes(receipt.getFingerprint()),
        Receipts.heads(receipt));
    Sql.update(
        connection,
        "INSERT INTO supervision_head VALUES (?, ?, 1, ?)",
        space,
        journal,
        Values.bytes(after.getHash()));
    Sql.update(
        connection,
        "INSERT INTO supervision_entry VALUES (?, ?, 1, ?, ?, ?, ?)",
        space,
        journal,
        Values.bytes(entry.getPrevious()),
        Values.bytes(entry.getCommitment()),
        salt,
        text.toByteArray());
    Sql.update(
        connection,
        "INSERT INTO supervision_due VALUES (?, ?, ?, ?, ?)",
        space,
        LocalDate.of(2026, 3, 2),
        journal,
        text.toByteArray(),
        Bases.column(basis()));
  }

  private static DueBasis basis() {
    var digest = Digest.sha256();
    return DueBasis.builder().policy(digest).calendar(digest).facts(digest).engine(digest).build();
  }
}
