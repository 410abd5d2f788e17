package org.opensupervision.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.PolicyId;
import org.opensupervision.model.problem.SupervisionException;

/** What a policy says of layers and versions, what is refused of it, and where layers are found. */
class LayersFaultsTest {
  private static final int CALENDAR = 5;
  private static final int STRENGTH = 12;

  private static Sample withRoot(String line) {
    return Sample.unchanged().after(CALENDAR, line);
  }

  private static Sample withClause(String line) {
    return Sample.unchanged().after(STRENGTH, line);
  }

  @Test
  void layersBelow_areRead() {
    assertThat(withRoot("layered on: hull").policy().getLayeredOn())
        .containsExactly(PolicyId.of("hull"));
    assertThat(withRoot("layered on: [nation, hull]").policy().getLayeredOn())
        .containsExactly(PolicyId.of("nation"), PolicyId.of("hull"));
    assertThat(Sample.unchanged().policy().getLayeredOn()).isEmpty();
  }

  @Test
  void tightenedClauseAndFromNow_areRead() {
    var clause = withClause("tightens: hull:frequency.monthly").policy().getClauses().get(0);
    assertThat(clause.getTightens()).contains(ClauseId.of("hull:frequency.monthly"));
    assertThat(clause.isFromNow()).isFalse();
    assertThat(withClause("from now: true").policy().getClauses().get(0).isFromNow()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "layered on: Hull          | policy.wrong-id 6:13",
        "layered on: [hull, hull]  | policy.own-layer 6:20",
        "layered on: sample        | policy.own-layer 6:13",
        "layered on: []            | policy.empty 6:13",
        "layered on: {hull: true}  | policy.wrong-shape 6:13",
        "layerd on: hull           | policy.unknown-key 6:1"
      })
  void wrongLayers_areRefusedInPlace(String line, String fault) {
    assertThat(withRoot(line).faults()).containsExactly(fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tightens: frequency.monthly | policy.wrong-id 13:15",
        "tightens: sample:record     | policy.own-layer 13:15",
        "tightens: [a]               | policy.wrong-shape 13:15",
        "from now: yes               | policy.wrong-value 13:15",
        "from now: 'true'            | policy.wrong-value 13:15"
      })
  void wrongTies_areRefusedInPlace(String line, String fault) {
    assertThat(withClause(line).faults()).containsExactly(fault);
  }

  @Test
  void layerBesideTheFile_isFoundBeforeABundledOne(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("nation.yaml"), Sample.unchanged().with(1, "policy: nation").text());
    Path ours = folder.resolve("sample.yaml");
    Files.writeString(ours, withRoot("layered on: nation").text());

    assertThat(Policies.stack(List.of(ours)).getPolicies())
        .extracting(policy -> policy.getId().getValue())
        .containsExactly("nation", "sample");
  }

  @Test
  void bundledLayer_isFound(@TempDir Path folder) throws IOException {
    Path ours = folder.resolve("sample.yaml");
    Files.writeString(ours, withRoot("layered on: hull").text());

    assertThat(Policies.stack(List.of(ours)).getPolicies())
        .extracting(policy -> policy.getId().getValue())
        .containsExactly("hull", "sample");
  }

  @Test
  void layerThatIsNowhere_isNamed(@TempDir Path folder) throws IOException {
    Path ours = folder.resolve("sample.yaml");
    Files.writeString(ours, withRoot("layered on: nowhere").text());

    assertThatThrownBy(() -> Policies.stack(List.of(ours)))
        .isInstanceOf(SupervisionException.class)
        .hasMessageContaining("nowhere")
        .hasMessageContaining("[policy.missing-layer]");
  }

  @Test
  void bundledStack_endsWithThePolicyItself() {
    assertThat(Policies.bundledStack("hull").getTop()).isEqualTo(Policies.bundled("hull"));
  }
}
