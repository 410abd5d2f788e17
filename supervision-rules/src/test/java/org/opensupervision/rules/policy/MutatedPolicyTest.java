package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.model.problem.SupervisionException;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.document.Allowance;
import org.opensupervision.rules.document.Spoilt;
import org.opensupervision.rules.layer.PolicyCheck;

/** However a file is spoilt, it is either read or refused with places, soon and in little room. */
class MutatedPolicyTest {
  private static final List<String> FILES =
      List.of(
          Spoilt.bundled("policies/hull.yaml"),
          Spoilt.bundled("policies/leeds.yaml"),
          Spoilt.bundled("policies/feh.yaml"),
          Spoilt.bundled("cases/amounts.yaml"),
          Spoilt.bundled("cases/deadlines.yaml"),
          Spoilt.bundled("cases/decisions.yaml"),
          Spoilt.bundled("cases/team.yaml"));

  @Provide
  Arbitrary<byte[]> spoilt() {
    return Spoilt.anyOf(FILES);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void spoiltFile_isReadOrRefusedWithPlaces(@ForAll("spoilt") byte[] content) {
    for (String source : List.of("a.yaml", "a.json")) {
      Allowance.check(() -> assertReadOrRefused(source, content));
    }
  }

  private static void assertReadOrRefused(String source, byte[] content) {
    try {
      assertUsable(Policies.read(source, content));
    } catch (SupervisionException refused) {
      Spoilt.requirePlaces(refused);
    }
  }

  /** Whatever is read can be looked through and put to work, unless others must come with it. */
  private static void assertUsable(Policy policy) {
    assertThat(policy.getClauses()).isNotEmpty();
    assertThat(PolicyCheck.of(policy)).isNotNull();
    boolean alone =
        policy.getLayeredOn().isEmpty()
            && policy.getClauses().stream().noneMatch(clause -> clause.getTightens().isPresent());
    if (alone) {
      assertThat(Supervision.under(policy, WorkingCalendars.englandAndWales()).getPolicy())
          .isEqualTo(policy);
    }
  }
}
