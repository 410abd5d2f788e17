package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opensupervision.rules.document.Documents;
import org.opensupervision.rules.document.Problems;

/** The same tree is the same policy, whichever way it is written. */
class YamlAndJsonTest {

  @ParameterizedTest
  @ValueSource(strings = {"sample", "hull"})
  void policyInJson_equalsThatInYaml(String name) throws Exception {
    String yaml = name.equals("hull") ? HullFile.text() : Sample.unchanged().text();
    var problems = new Problems("a.yaml");
    var tree = Documents.read("a.yaml", bytes(yaml), problems).orElseThrow();

    var fromJson = Policies.read("a.json", bytes(JsonWriter.write(tree)));

    assertThat(fromJson).isEqualTo(Policies.read("a.yaml", bytes(yaml)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
