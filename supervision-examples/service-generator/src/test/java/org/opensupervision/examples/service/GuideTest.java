package org.opensupervision.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide says of each rate what the code says. */
class GuideTest {
  private static final Path GUIDE = Path.of("../../docs/guide/generated-service.md");

  @ParameterizedTest
  @EnumSource
  void rateOfTheCode_standsInTheGuide(WorkforceRate rate) throws IOException {
    assertThat(Files.readAllLines(GUIDE)).contains(row(rate));
  }

  private static String row(WorkforceRate rate) {
    String value = BigDecimal.valueOf(rate.getValue()).stripTrailingZeros().toPlainString();
    String standing = rate.getStanding().name().toLowerCase(Locale.ROOT);
    return "| "
        + String.join(
            " | ", List.of(rate.getWords(), value, rate.getSource(), rate.getDate(), standing))
        + " |";
  }
}
