package org.opensupervision.storage.jdbc;

import java.io.EOFException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.opensupervision.model.problem.SupervisionException;

/**
 * What it means that the first connection to a database fails, told by SQLSTATE, code and kind and
 * never by the text.
 *
 * <p>What only somebody can put right is refused. Everything else may pass, and is a failure of the
 * storage.
 */
final class Openings {

  private static final int H2_IN_USE = 90020;

  /** A wrong user or password, and the same of a file that is encrypted. */
  private static final Set<Integer> H2_ACCESS = Set.of(28000, 90049, 90050);

  /** A damaged file, and one that H2 did not write or another version of it did. */
  private static final Set<Integer> H2_DAMAGED = Set.of(90030, 90048);

  /** Reading or writing fails, a relative path, a bad name, no such file, a folder not made. */
  private static final Set<Integer> H2_PATH = Set.of(90028, 90031, 90011, 90138, 90124, 90062);

  /** An address of another form, a setting twice, and one that H2 does not know. */
  private static final Set<Integer> H2_URL = Set.of(90046, 90066, 90113);

  /** No such database, where the address says that none is to be made. */
  private static final Set<Integer> H2_NONE = Set.of(90013, 90146);

  /** The users are wrong in general, their passwords, and their right to connect. */
  private static final Set<String> POSTGRES_ACCESS = Set.of("28000", "28P01", "42501");

  private static final String POSTGRES_NONE = "3D000";

  private Openings() {}

  static SupervisionException failed(String url, SQLException failed) {
    return url.startsWith("jdbc:h2:") ? ofH2(failed) : ofPostgres(failed);
  }

  private static SupervisionException ofH2(SQLException failed) {
    var code = failed.getErrorCode();
    if (code == H2_IN_USE) {
      return Refusals.inUse(failed);
    }
    if (H2_ACCESS.contains(code)) {
      return Refusals.access(failed);
    }
    if (H2_DAMAGED.contains(code) || isCutOff(failed)) {
      return Refusals.damaged(failed);
    }
    if (H2_URL.contains(code)) {
      return Refusals.url(failed);
    }
    if (H2_NONE.contains(code)) {
      return Refusals.missing(failed);
    }
    return H2_PATH.contains(code) && !Failures.isFull(failed)
        ? Refusals.path(failed)
        : Failures.of(failed);
  }

  /** Whether a file ended where H2 had more to read. */
  private static boolean isCutOff(SQLException failed) {
    return Stream.iterate((Throwable) failed, each -> each != null, Throwable::getCause)
        .limit(20)
        .anyMatch(EOFException.class::isInstance);
  }

  private static SupervisionException ofPostgres(SQLException failed) {
    if (POSTGRES_ACCESS.contains(Failures.state(failed))) {
      return Refusals.access(failed);
    }
    return Failures.state(failed).equals(POSTGRES_NONE)
        ? Refusals.missing(failed)
        : Failures.of(failed);
  }
}
