package org.opensupervision.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.document.Allowance;
import org.opensupervision.rules.document.Spoilt;

/** However a facts file is spoilt, it is read or refused with places, soon and in little room. */
class MutatedFactsTest {
  private static final String FACTS = factsOfEveryKind();

  private static String factsOfEveryKind() {
    var out = new ByteArrayOutputStream();
    try {
      FactsFile.write(out, SampleFacts.ofEveryKind());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Provide
  Arbitrary<byte[]> spoilt() {
    return Spoilt.anyOf(List.of(FACTS));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void spoiltFile_isReadOrRefusedWithPlaces(@ForAll("spoilt") byte[] content) {
    Allowance.check(() -> assertReadOrRefused(content));
  }

  private static void assertReadOrRefused(byte[] content) {
    try {
      var facts = FactsFile.read("facts.jsonl", new ByteArrayInputStream(content));
      assertThat(facts.getJournals()).isNotNull();
    } catch (SupervisionException refused) {
      Spoilt.requirePlaces(refused);
    }
  }
}
