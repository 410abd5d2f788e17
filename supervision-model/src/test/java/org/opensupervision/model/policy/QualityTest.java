package org.opensupervision.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opensupervision.model.condition.Comparison;
import org.opensupervision.model.condition.Operator;

class QualityTest {

  @Test
  void shareOfWhatIsNoLimit_isRefused() {
    var quality =
        Quality.builder()
            .event(EventPattern.builder().event("session held").build())
            .property(Comparison.of("mode", Operator.IS, "video"));

    assertThat(quality.build().getProRata()).isEmpty();
    assertThatThrownBy(() -> quality.proRata("fte").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The property of a quality that is taken pro rata (by fte) must be one limit.");
  }
}
