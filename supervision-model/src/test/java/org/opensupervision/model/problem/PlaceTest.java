package org.opensupervision.model.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlaceTest {

  @Test
  void sourceAlone_readsAsItself() {
    assertThat(Place.ofSource("facts.jsonl").asText()).isEqualTo("facts.jsonl");
  }

  @Test
  void lineWithoutColumn_leavesTheColumnOut() {
    assertThat(Place.of("facts.jsonl", 3, 0, "").asText()).isEqualTo("facts.jsonl:3");
  }

  @Test
  void columnWithoutLine_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Place.of("facts.jsonl", 0, 3, ""));
  }

  @Test
  void blankSource_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Place.ofSource(" "));
  }

  @Property
  void negativeLine_isRefused(@ForAll @IntRange(min = Integer.MIN_VALUE, max = -1) int line) {
    assertThatIllegalArgumentException().isThrownBy(() -> Place.of("facts.jsonl", line, 0, ""));
  }
}
