package org.opensupervision.spi.storage.journal;

import java.nio.ByteBuffer;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.Digest;
import org.opensupervision.spi.storage.value.JournalId;

/** How the hashes of a journal are made; a first byte keeps the three kinds apart. */
final class Chain {

  static final Bytes CONTENT = Bytes.of(new byte[] {0});
  private static final Bytes ENTRY = Bytes.of(new byte[] {1});
  private static final Bytes START = Bytes.of(new byte[] {2});

  private Chain() {}

  /** The hash that the first entry carries; it ties the whole chain to its journal. */
  static Digest start(JournalId journal) {
    return Digest.sha256(START, Bytes.ofUtf8(journal.getText()));
  }

  static Digest entry(Digest previous, long sequence, Digest commitment) {
    var number = ByteBuffer.allocate(Long.BYTES).putLong(sequence).array();
    return Digest.sha256(ENTRY, previous.getBytes(), Bytes.of(number), commitment.getBytes());
  }
}
