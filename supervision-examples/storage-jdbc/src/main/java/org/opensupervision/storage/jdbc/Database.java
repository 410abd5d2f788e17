package org.opensupervision.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.opensupervision.spi.storage.Capabilities;
import org.opensupervision.spi.storage.commit.Commit;

/** What differs between the databases. */
interface Database {

  static Database of(Connection connection) throws SQLException {
    var product = connection.getMetaData().getDatabaseProductName();
    return switch (product) {
      case "H2" -> H2Database.of(connection);
      case "PostgreSQL" -> new PostgresDatabase();
      default -> throw Refusals.unknown(product);
    };
  }

  /** Returns the folder of the scripts that make the tables. */
  String scripts();

  Capabilities capabilities();

  /** Returns the query for the present moment, in milliseconds since 1970. */
  String clock();

  /** Refuses a database that is set to lose commits which it acknowledged. */
  void requireDurable(Connection connection) throws SQLException;

  /** Keeps every other process from changing the tables until the transaction ends. */
  void lockSchema(Connection connection) throws SQLException;

  /** Adds a row, and returns false if there is one with that key already. */
  boolean isAdded(Connection connection, String insert, Object... values) throws SQLException;

  /** Returns who may change it when. */
  Turns turns();

  /** Tries to keep a commit; unless it was kept, nothing was changed. */
  Outcome attempt(Scope scope, Commit commit);
}
