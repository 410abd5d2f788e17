package org.opensupervision.storage.jdbc;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.opensupervision.spi.storage.commit.Receipt;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.Digest;
import org.opensupervision.spi.storage.value.JournalId;

/** The heads of a receipt in one column: for each, length and bytes of the id, sequence, hash. */
final class Receipts {

  private static final int FIXED = Short.BYTES + Long.BYTES + Digest.LENGTH;

  private Receipts() {}

  static byte[] heads(Receipt receipt) {
    var length =
        receipt.getHeads().stream()
            .mapToInt(head -> FIXED + Values.utf8(head.getJournal()).length)
            .sum();
    var heads = ByteBuffer.allocate(length);
    receipt.getHeads().forEach(head -> write(heads, head));
    return heads.array();
  }

  static List<JournalHead> heads(byte[] column) {
    var bytes = ByteBuffer.wrap(column);
    var heads = new ArrayList<JournalHead>();
    while (bytes.hasRemaining()) {
      var journal = JournalId.of(Values.text(next(bytes, bytes.getShort())));
      heads.add(Values.head(journal, bytes.getLong(), next(bytes, Digest.LENGTH)));
    }
    return heads;
  }

  private static void write(ByteBuffer heads, JournalHead head) {
    var journal = Values.utf8(head.getJournal());
    heads.putShort((short) journal.length).put(journal);
    heads.putLong(head.getSequence()).put(Values.bytes(head.getHash()));
  }

  private static byte[] next(ByteBuffer bytes, int length) {
    var next = new byte[length];
    bytes.get(next);
    return next;
  }
}
