package org.opensupervision.storage.jdbc;

import java.sql.SQLException;
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

  static SupervisionException inUse(SQLException failed) {
    return refused(
        "jdbc.in-use",
        "The file of the store is open in another process: end that one first, or keep records that"
            + " several processes share in PostgreSQL.",
        failed);
  }

  static SupervisionException access(SQLException failed) {
    return refused(
        "jdbc.access",
        "The database refuses its user: put the settings user and password right, or the rights of"
            + " that user in the database.",
        failed);
  }

  static SupervisionException damaged(SQLException failed) {
    return refused(
        "jdbc.damaged",
        "The file of the store is damaged, or not one that this version of H2 has written: put it"
            + " aside, and put a backup in its place.",
        failed);
  }

  static SupervisionException path(SQLException failed) {
    return refused(
        "jdbc.path",
        "The file of the store cannot be made or opened where the url says: name a full path, or one"
            + " that begins with ./, in a folder in which this process may write.",
        failed);
  }

  static SupervisionException url(SQLException failed) {
    return refused(
        "jdbc.url",
        "The url of the store has a form or a setting that H2 does not know, or a setting twice: put"
            + " the url right, and user and password into settings of their own.",
        failed);
  }

  static SupervisionException missing(SQLException failed) {
    return refused(
        "jdbc.no-database",
        "The database that the url names does not exist: create it, or put the url right.",
        failed);
  }

  private static SupervisionException refused(String code, String message, SQLException failed) {
    return new SupervisionException(problem(code, message), ScrubbedException.of(failed));
  }

  private static SupervisionException refused(String code, String message) {
    return new SupervisionException(problem(code, message));
  }

  private static Problem problem(String code, String message) {
    return Problem.builder().code(code).message(message).build();
  }
}
