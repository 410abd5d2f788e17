package org.opensupervision.storage.jdbc;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.spi.storage.failure.StorageException;
import org.opensupervision.spi.storage.failure.StorageFullException;
import org.opensupervision.spi.storage.failure.StorageUnavailableException;

/** What the failures of a database mean to a caller, told by SQLSTATE and never by their text. */
final class Failures {

  /** Deadlocks and serialisation failures, of both databases. */
  private static final Set<String> PASSING = Set.of("40001", "40P01", "90131");

  /** What H2 says when it can no longer write to its file. */
  private static final Set<String> BROKEN = Set.of("", "90028", "90031", "90098", "HY000");

  private static final Set<String> NO_ROOM =
      Set.of(
          "No space left on device",
          "Disk quota exceeded",
          "There is not enough space on the disk");

  private Failures() {}

  static boolean isPassing(SQLException failed) {
    return PASSING.contains(state(failed));
  }

  static boolean isDuplicate(SQLException failed) {
    return state(failed).equals("23505");
  }

  /** Whether the tables are not there yet. */
  static boolean isWithoutTable(SQLException failed) {
    return state(failed).equals("42P01") || state(failed).startsWith("42S");
  }

  /**
   * Whether the statement may have been committed all the same: whatever ends the connection, while
   * an error that the server reports and survives has undone it.
   */
  static boolean leavesOpen(SQLException failed) {
    var state = state(failed);
    return BROKEN.contains(state) || state.startsWith("08") || state.startsWith("57P");
  }

  static StorageException of(SQLException failed) {
    return isFull(failed)
        ? new StorageFullException()
        : new StorageUnavailableException(ScrubbedException.of(failed));
  }

  /** Drivers throw what they do not declare, too; our own failures and refusals are left alone. */
  static RuntimeException of(RuntimeException failed) {
    return failed instanceof SupervisionException
        ? failed
        : new StorageUnavailableException(ScrubbedException.of(failed));
  }

  static boolean isFull(SQLException failed) {
    return state(failed).equals("53100") || isWithoutRoom(failed);
  }

  static String state(SQLException failed) {
    var state = failed.getSQLState();
    return state == null ? "" : state;
  }

  private static boolean isWithoutRoom(SQLException failed) {
    return Stream.iterate((Throwable) failed, each -> each != null, Throwable::getCause)
        .limit(20)
        .filter(IOException.class::isInstance)
        .map(each -> String.valueOf(each.getMessage()))
        .anyMatch(NO_ROOM::contains);
  }
}
