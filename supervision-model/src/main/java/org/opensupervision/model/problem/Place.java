package org.opensupervision.model.problem;

import org.immutables.value.Value;
import org.opensupervision.model.protection.Protected;
import org.opensupervision.model.protection.Protection;

/**
 * Where in an input a problem was found.
 *
 * <p>Lines and columns count from 1; 0 says that the line or the column is not known. The path
 * names the place inside the document, such as {@code clauses.monthly.every}; it is empty for the
 * document as a whole.
 */
@Protected(Protection.PUBLIC)
@Value.Immutable(builder = false)
public interface Place {

  /** Returns the name of the input, such as the file name; never the content. */
  @Value.Parameter(order = 1)
  String getSource();

  /** Returns the line, counted from 1, or 0 when it is not known. */
  @Value.Parameter(order = 2)
  int getLine();

  /** Returns the column, counted from 1, or 0 when it is not known. */
  @Value.Parameter(order = 3)
  int getColumn();

  /** Returns the path inside the document; empty for the document as a whole. */
  @Value.Parameter(order = 4)
  String getPath();

  /**
   * Returns a place.
   *
   * @param line the line from 1, or 0 when not known
   * @param column the column from 1, or 0 when not known; a column needs a line
   * @throws IllegalArgumentException if the source is blank or the numbers make no place
   */
  static Place of(String source, int line, int column, String path) {
    return ImmutablePlace.of(source, line, column, path);
  }

  /** Returns the place that is a source as a whole. */
  static Place ofSource(String source) {
    return of(source, 0, 0, "");
  }

  /**
   * Returns this place in one line, leaving out what is not known.
   *
   * <p>For example {@code hull.yaml:12:5 at clauses.monthly.every}.
   */
  default String asText() {
    var line = getLine() > 0 ? ":" + getLine() : "";
    var column = getColumn() > 0 ? ":" + getColumn() : "";
    var path = getPath().isEmpty() ? "" : " at " + getPath();
    return getSource() + line + column + path;
  }

  /** Refuses parts that make no place; it runs whenever a place is made. */
  @Value.Check
  default void check() {
    if (getSource().isBlank()) {
      throw new IllegalArgumentException("The source of a place must not be blank.");
    }
    if (getLine() < 0 || getColumn() < 0) {
      throw refusal("must be 0 or more");
    }
    if (getColumn() > 0 && getLine() == 0) {
      throw refusal("must name a line where it names a column");
    }
  }

  private IllegalArgumentException refusal(String must) {
    return new IllegalArgumentException(
        "The position (" + getLine() + ":" + getColumn() + ") of a place " + must + ".");
  }
}
