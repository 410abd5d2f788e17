package org.opensupervision.rules.document;

import org.opensupervision.model.problem.Place;

/** A line and a column, counted from 1, found by counting the line breaks before. */
record TextPlace(int line, int column) {

  static TextPlace endOf(CharSequence before) {
    int line = 1;
    int lineStart = 0;
    for (int index = 0; index < before.length(); index++) {
      if (before.charAt(index) == '\n') {
        line++;
        lineStart = index + 1;
      }
    }
    CharSequence sameLine = before.subSequence(lineStart, before.length());
    return new TextPlace(line, Character.codePointCount(sameLine, 0, sameLine.length()) + 1);
  }

  Place place(String source) {
    return Place.of(source, line, column, "");
  }
}
