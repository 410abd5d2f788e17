package org.opensupervision.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.rules.fact.FactsFile;

/** A host reads the generated service like any other file of facts. */
class ImportTest {

  @Test
  void serviceWrittenAndRead_isTheSame(@TempDir Path folder) {
    List<Fact> facts = ChildrensService.generate(ServicePlan.builder().staff(41).build());
    Path file = folder.resolve("service.jsonl");
    FactsFile.write(file, facts);
    assertThat(FactsFile.read(file)).isEqualTo(Facts.of(facts));
  }
}
