package org.opensupervision.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.rules.vocabulary.Attribute;
import org.opensupervision.rules.vocabulary.FactKind;
import org.opensupervision.rules.vocabulary.Vocabulary;

/** What a file says about people never comes back in a problem, whatever is wrong with it. */
class CanaryTest {
  private static final String CANARY = "Zo\u00eb has told her foster carer";

  static Stream<FactKind> kinds() {
    return Vocabulary.kinds().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void contentInEveryPart_isInNoProblem(FactKind kind) {
    for (String breakage : List.of("", ",", "}", ",\"" + CANARY + "\":1", ",\"id\":\"f-2\"")) {
      var problems = new FactLines().line(line(kind, breakage)).problems();

      assertThat(problems).isNotEmpty();
      assertThat(problems.stream().map(Problem::toString)).noneMatch(CanaryTest::tells);
      assertThat(problems.stream().map(Problem::asText)).noneMatch(CanaryTest::tells);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void contentAsAKind_isInNoProblem(FactKind kind) {
    var line = line(kind, "").replace(kind.getWord(), CANARY);

    assertThat(FactLines.of(line).problems().stream().map(Problem::asText))
        .noneMatch(CanaryTest::tells);
  }

  private static boolean tells(String text) {
    return text.contains("Zo\u00eb") || text.contains("foster");
  }

  private static String line(FactKind kind, String breakage) {
    var parts = new ArrayList<String>();
    parts.add("\"fact\":\"" + kind.getWord() + "\"");
    for (String key : List.of("id", "on", "recorded at", "recorded by", "supersedes")) {
      parts.add("\"" + key + "\":\"" + CANARY + "\"");
    }
    parts.add("\"" + kind.getSubject().getWord() + "\":\"" + CANARY + "\"");
    for (Attribute part : kind.getAttributes()) {
      String value = "\"" + CANARY + "\"";
      parts.add("\"" + part.getName() + "\":" + (part.isMany() ? "[" + value + "]" : value));
    }
    return parts.stream().collect(Collectors.joining(",", "{", breakage + "}"));
  }
}
