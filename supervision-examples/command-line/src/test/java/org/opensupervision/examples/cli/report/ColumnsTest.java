package org.opensupervision.examples.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void columns_areAsWideAsTheirWidestCell() {
    var columns = new Columns("lrl").row("a", "1,000", "x").row("long", "2", "");

    assertThat(columns.lines()).containsExactly("a     1,000  x", "long      2");
  }

  @Test
  void noRows_giveNoLines() {
    assertThat(new Columns("l").lines()).isEmpty();
  }
}
