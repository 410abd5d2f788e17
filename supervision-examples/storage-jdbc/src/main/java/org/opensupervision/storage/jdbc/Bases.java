package org.opensupervision.storage.jdbc;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.opensupervision.spi.storage.due.DueBasis;
import org.opensupervision.spi.storage.value.Digest;

/** The four digests of a due row in one column. */
final class Bases {

  private Bases() {}

  static byte[] column(DueBasis basis) {
    return ByteBuffer.allocate(4 * Digest.LENGTH)
        .put(Values.bytes(basis.getPolicy()))
        .put(Values.bytes(basis.getCalendar()))
        .put(Values.bytes(basis.getFacts()))
        .put(Values.bytes(basis.getEngine()))
        .array();
  }

  static DueBasis basis(byte[] column) {
    return DueBasis.builder()
        .policy(digest(column, 0))
        .calendar(digest(column, 1))
        .facts(digest(column, 2))
        .engine(digest(column, 3))
        .build();
  }

  private static Digest digest(byte[] column, int at) {
    return Values.digest(Arrays.copyOfRange(column, at * Digest.LENGTH, (at + 1) * Digest.LENGTH));
  }
}
