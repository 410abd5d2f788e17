package org.opensupervision.examples.benchmarks.ours;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.Provider;
import java.security.Security;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opensupervision.examples.benchmarks.population.Population;

/** An assessment computes no digest: that would cost many times the assessment itself. */
class NoDigestTest {
  private final Recorder recorder = new Recorder();

  /** Stands before all other providers, has nothing to offer, and notes what it is asked for. */
  private static final class Recorder extends Provider {
    private static final long serialVersionUID = 1L;

    private final transient List<String> asked = new ArrayList<>();

    Recorder() {
      super("recorder", "1", "Notes what it is asked for.");
    }

    @Override
    public synchronized Service getService(String type, String algorithm) {
      asked.add(type + " " + algorithm);
      return super.getService(type, algorithm);
    }

    List<String> asked() {
      return asked;
    }
  }

  @BeforeEach
  void listen() {
    Security.insertProviderAt(recorder, 1);
  }

  @AfterEach
  void stopListening() {
    Security.removeProvider(recorder.getName());
  }

  @Test
  void assessmentWithAllItsExplanations_asksForNoDigest() {
    var facts = Journals.of(Population.of(1).get(0));
    var assessor = FourRules.assessor();

    var assessment = assessor.assess(facts, Population.AS_OF, Instant.MAX);
    var steps =
        assessment.getFindings().stream()
            .flatMap(finding -> finding.getObligation().getExplanation().getSteps().stream());

    assertThat(steps).hasSizeGreaterThan(500);
    assertThat(recorder.asked()).isEmpty();
  }

  @Test
  void digest_isNoticed() throws Exception {
    MessageDigest.getInstance("SHA-256");

    assertThat(recorder.asked()).contains("MessageDigest SHA-256");
  }
}
