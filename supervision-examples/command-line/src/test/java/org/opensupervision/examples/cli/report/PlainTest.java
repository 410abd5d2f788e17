package org.opensupervision.examples.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

  @Test
  void controlAndFormatCharacters_areReplaced() {
    assertThat(Plain.of("a\u001b[2Jb\nc\td\u202ee\u2028f\uffffg\u0000"))
        .isEqualTo("a\ufffd[2Jb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg\ufffd");
  }

  @Test
  void lettersOfAllScripts_stay() {
    assertThat(Plain.of("Zo\u00eb \u05d0 \ud83d\udc69\u200d\ud83d\udc69"))
        .isEqualTo("Zo\u00eb \u05d0 \ud83d\udc69\u200d\ud83d\udc69");
  }
}
