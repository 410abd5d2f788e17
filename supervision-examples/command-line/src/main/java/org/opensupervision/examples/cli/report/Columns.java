package org.opensupervision.examples.cli.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of text set in columns that are as wide as their widest cell; nothing is ever cut off. */
final class Columns {
  private static final String GAP = "  ";

  private final boolean[] right;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * Each letter is a column: {@code l} for text on the left, {@code r} for figures on the right.
   */
  Columns(String alignment) {
    right = new boolean[alignment.length()];
    for (int i = 0; i < right.length; i++) {
      right[i] = alignment.charAt(i) == 'r';
    }
  }

  Columns row(String... cells) {
    rows.add(Arrays.stream(cells).map(Plain::of).toList());
    return this;
  }

  /** The rows as lines, without blanks at their ends. */
  List<String> lines() {
    int[] widths = new int[right.length];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private String line(List<String> row, int[] widths) {
    var line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i);
      String blanks = " ".repeat(widths[i] - width(cell));
      line.append(i == 0 ? "" : GAP).append(right[i] ? blanks + cell : cell + blanks);
    }
    return line.toString().stripTrailing();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
