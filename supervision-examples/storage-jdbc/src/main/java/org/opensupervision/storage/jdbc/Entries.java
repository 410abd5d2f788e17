package org.opensupervision.storage.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.opensupervision.spi.storage.journal.Content;
import org.opensupervision.spi.storage.journal.Entry;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * Reads entries from rows, of which sequence, previous, commitment, salt, content come in a row.
 */
final class Entries {

  private Entries() {}

  /** Returns the entry whose columns begin at this one. */
  static Entry of(JournalId journal, ResultSet rows, int first) throws SQLException {
    var entry =
        Entry.builder()
            .journal(journal)
            .sequence(rows.getLong(first))
            .previous(Values.digest(rows.getBytes(first + 1)))
            .commitment(Values.digest(rows.getBytes(first + 2)));
    var salt = rows.getBytes(first + 3);
    if (salt != null) {
      entry.content(Content.of(Bytes.of(salt), Bytes.of(rows.getBytes(first + 4))));
    }
    return entry.build();
  }
}
