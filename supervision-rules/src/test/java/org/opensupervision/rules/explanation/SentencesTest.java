package org.opensupervision.rules.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opensupervision.model.explanation.Detail;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;

class SentencesTest {

  @ParameterizedTest
  @EnumSource(StepCode.class)
  void everyCode_hasASentence(StepCode code) {
    assertThat(Sentences.of(Step.of(code))).isNotEqualTo(code.getText()).contains(" ");
  }

  @Test
  void valueThatLooksLikeAPlaceholder_isPrintedAsItIs() {
    var step = Step.of(StepCode.READING, Detail.of("reading", "{reading} ${7*7} %s {0}"));

    assertThat(ExplanationText.lines(Explanation.of(List.of(step))))
        .containsExactly("Reading: {reading} ${7*7} %s {0}");
  }
}
