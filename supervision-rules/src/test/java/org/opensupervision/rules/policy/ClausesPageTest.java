package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page on clauses is made of the policies and of what shows that they work. */
class ClausesPageTest {
  private static final Path PAGE = Path.of("..", "docs", "clauses.md");

  @Test
  void page_isWhatPoliciesCasesAndTestsSay() throws IOException {
    String text = new ClausesPage().text();
    if (Boolean.getBoolean("supervision.rewrite-clauses")) {
      Files.writeString(PAGE, text);
    }

    assertThat(PAGE).content().isEqualTo(text);
  }
}
