package org.opensupervision.storage.jdbc;

import java.sql.SQLException;

/** What remains of a driver's exception: its kind, its codes and its place, but not its words. */
final class ScrubbedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private ScrubbedException(String message) {
    super(message);
  }

  static ScrubbedException of(SQLException failed) {
    return scrubbed(
        failed,
        " with SQLSTATE " + Failures.state(failed) + " and code " + failed.getErrorCode() + ".");
  }

  static ScrubbedException of(RuntimeException failed) {
    return scrubbed(failed, ".");
  }

  private static ScrubbedException scrubbed(Exception failed, String codes) {
    var scrubbed = new ScrubbedException("The driver threw " + failed.getClass().getName() + codes);
    scrubbed.setStackTrace(failed.getStackTrace());
    return scrubbed;
  }
}
