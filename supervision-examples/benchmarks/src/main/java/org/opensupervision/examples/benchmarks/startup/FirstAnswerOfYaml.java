package org.opensupervision.examples.benchmarks.startup;

import java.io.IOException;
import org.opensupervision.rules.policy.Policies;

/** The same answer under the same policy, read from YAML as an organisation's own is. */
final class FirstAnswerOfYaml {
  private static final String FILE = "/META-INF/supervision/policies/hull.yaml";

  private FirstAnswerOfYaml() {}

  public static void main(String[] args) throws IOException {
    try (var in = Policies.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The file (" + FILE + ") must be in the jar.");
      }
      FirstAnswer.under(Policies.read("hull.yaml", in.readAllBytes()));
    }
  }
}
