package org.opensupervision.storage.jdbc;

import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;

/** Why a database is not opened. */
final class Refusals {

  private Refusals() {}

  static SupervisionException unsafe(String setting, String value, String required) {
    return refused(
        "jdbc.unsafe-setting",
        "The setting "
            + setting
            + " ("
            + value
            + ") of the database must be "
            + required
            + ", since it would lose commits that were acknowledged.");
  }

  static SupervisionException later(int found, int known) {
    return refused(
        "jdbc.schema",
        "The version ("
            + found
            + ") of the tables must be at most "
            + known
            + ", which is what this release knows.");
  }

  static SupervisionException unknown(String product) {
    return refused(
        "jdbc.database", "The database (" + product + ") of a store must be H2 or PostgreSQL.");
  }

  /** What the address says is not repeated: it may hold a password. */
  static SupervisionException withoutDriver() {
    return refused(
        "jdbc.database",
        "The url of a store must begin with jdbc:h2: or jdbc:postgresql:, and the driver for it must"
            + " be on the class path.");
  }

  private static SupervisionException refused(String code, String message) {
    return new SupervisionException(Problem.builder().code(code).message(message).build());
  }
}
