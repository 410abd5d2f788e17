package org.opensupervision.storage.jdbc;

import java.nio.charset.StandardCharsets;
import org.opensupervision.spi.storage.journal.JournalHead;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.Digest;
import org.opensupervision.spi.storage.value.JournalId;

/**
 * Values as columns hold them.
 *
 * <p>Texts are the bytes of their UTF-8, whose order is that of the code points on every database:
 * no collation, encoding or padding has a say in whether two ids are the same.
 */
final class Values {

  private Values() {}

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] utf8(JournalId journal) {
    return utf8(journal.getText());
  }

  static String text(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }

  static byte[] bytes(Digest digest) {
    return digest.getBytes().toByteArray();
  }

  static Digest digest(byte[] bytes) {
    return Digest.of(Bytes.of(bytes));
  }

  /** Returns the head of a row; a row at 0 stands for a journal that was only read. */
  static JournalHead head(JournalId journal, long sequence, byte[] hash) {
    return JournalHead.of(journal, sequence, digest(hash));
  }
}
