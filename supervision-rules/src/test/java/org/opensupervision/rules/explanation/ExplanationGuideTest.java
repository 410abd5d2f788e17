package org.opensupervision.rules.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.rules.Story;

/** The guide tells of every step, and its example is what the library says. */
class ExplanationGuideTest {
  private static List<String> guide = List.of();

  @BeforeAll
  static void read() throws IOException {
    guide = Files.readAllLines(Path.of("../docs/guide/reading-an-explanation.md"));
  }

  @ParameterizedTest
  @EnumSource(StepCode.class)
  void everyCode_hasARow(StepCode code) {
    assertThat(guide).anyMatch(line -> line.startsWith("| `" + code.getText() + "` | "));
  }

  @Test
  void example_isWhatTheLibrarySays() {
    var why =
        Story.ofCaseOpened(LocalDate.of(2026, 5, 1))
            .discussed(LocalDate.of(2026, 6, 10))
            .flagged(LocalDate.of(2026, 6, 20))
            .asOf(LocalDate.of(2026, 6, 25))
            .last("recording.case-vulnerable")
            .finding()
            .getObligation()
            .getExplanation();

    assertThat(String.join("\n", guide)).contains(ExplanationText.of(why));
  }
}
