package org.opensupervision.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Numbers the spaces: a number in every key is short, where three names would be too long. */
final class Spaces {

  private static final String FIND = "SELECT space_no FROM supervision_space WHERE name = ?";
  private static final String ADD = "INSERT INTO supervision_space (name) VALUES (?)";

  private Spaces() {}

  static int number(Connection connection, Database database, String space) throws SQLException {
    var name = Values.utf8(space);
    var number = find(connection, name);
    if (number == 0) {
      database.isAdded(connection, ADD, name);
      number = find(connection, name);
    }
    return number;
  }

  private static int find(Connection connection, byte[] name) throws SQLException {
    return Sql.first(connection, FIND, rows -> rows.getInt(1), name).orElse(0);
  }
}
