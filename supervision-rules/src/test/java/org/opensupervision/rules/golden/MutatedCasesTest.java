package org.opensupervision.rules.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.document.Allowance;
import org.opensupervision.rules.document.Spoilt;
import org.opensupervision.rules.layer.PolicyStack;
import org.opensupervision.rules.policy.Policies;

/** However a file of cases is spoilt, it is read or refused with places, and can be tried. */
class MutatedCasesTest {
  private static final List<String> FILES =
      List.of(Spoilt.bundled("cases/hull.cases.yaml"), Spoilt.bundled("cases/nfch.cases.yaml"));

  @Provide
  Arbitrary<byte[]> spoilt() {
    return Spoilt.anyOf(FILES);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void spoiltFile_isReadAndTriedOrRefusedWithPlaces(@ForAll("spoilt") byte[] content) {
    for (String source : List.of("a.cases.yaml", "a.cases.json")) {
      Allowance.check(() -> assertReadOrRefused(source, content));
    }
  }

  private static void assertReadOrRefused(String source, byte[] content) {
    try {
      var cases = GoldenCases.read(source, content, MutatedCasesTest::policies);
      assertThat(cases.tryAll()).hasSize(cases.getCases().size());
    } catch (SupervisionException refused) {
      Spoilt.requirePlaces(refused);
    }
  }

  /** Which policy is meant is for the one who asks; here it is the one that the file names. */
  private static PolicyStack policies(List<String> names) {
    return Policies.bundledStack(
        Policies.bundledIds().contains(names.get(0)) ? names.get(0) : "hull");
  }
}
