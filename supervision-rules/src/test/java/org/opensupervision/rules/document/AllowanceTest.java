package org.opensupervision.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The allowance itself: a gate that nothing can fail is none. */
class AllowanceTest {

  @Test
  void moreBytesThanAllowed_areFound() {
    assertThatThrownBy(() -> Allowance.check(AllowanceTest::waste))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("bytes asked for");
  }

  private static void waste() {
    var kept = new ArrayList<byte[]>();
    for (int i = 0; i < 300; i++) {
      kept.clear();
      kept.add(new byte[1 << 20]);
    }
    assertThat(kept).hasSize(1);
  }

  @Test
  void exceptionOfAReading_isNotHidden() {
    assertThatThrownBy(
            () ->
                Allowance.check(
                    () -> {
                      throw new IllegalStateException("broken");
                    }))
        .hasStackTraceContaining("broken");
  }

  @Test
  void smallReading_isAllowed() {
    var read = new ArrayList<String>();

    Allowance.check(() -> read.add("once"));

    assertThat(read).containsExactly("once");
  }
}
