package org.opensupervision.rules.fact;

/** The line that a reader stands on: its number from 1, and its characters. */
final class Line {
  /** The most bytes that a line may have, its end not counted. */
  static final int LONGEST = 64 * 1024;

  /** What keeps a line from being read at all. */
  enum Fault {
    NONE,
    TOO_LONG,
    NOT_UTF_8,
    NUL
  }

  char[] characters = new char[1024];
  int number;
  int length;
  Fault fault = Fault.NONE;

  /** The column of the fault, from 1; 0 where it has none. */
  int column;

  /** The characters, with room for as many as this. */
  char[] room(int most) {
    if (most > characters.length) {
      characters = new char[Math.max(most, Math.min(LONGEST, 2 * characters.length))];
    }
    return characters;
  }

  boolean isBlank() {
    for (int i = 0; i < length; i++) {
      char each = characters[i];
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return fault == Fault.NONE;
  }
}
