package org.opensupervision.model.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

  private static final Problem UNKNOWN_KEY =
      Problem.builder()
          .code("policy.unknown-key")
          .place(Place.of("hull.yaml", 12, 5, "clauses.monthly.evry"))
          .clause("hull:frequency.monthly")
          .message("The key evry is not known.")
          .expected("one of every, within")
          .hint("Maybe you meant every.")
          .build();
  private static final Problem BARE =
      Problem.builder().code("facts.empty").message("There are no facts.").build();

  @Test
  void problemWithEveryPart_readsOnTwoLines() {
    assertThat(UNKNOWN_KEY.asText())
        .isEqualTo(
            """
            hull.yaml:12:5 at clauses.monthly.evry: The key evry is not known. \
            Expected: one of every, within. (clause hull:frequency.monthly) [policy.unknown-key]
            Maybe you meant every.""");
  }

  @Test
  void problemWithoutPlace_readsAsItsMessage() {
    assertThat(BARE.asText()).isEqualTo("There are no facts. [facts.empty]");
  }

  @Test
  void hintWithoutMaybe_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Problem.builder().code("a").message("b").hint("Try every.").build())
        .withMessageContaining("Maybe ");
  }

  @Test
  void blankMessage_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Problem.builder().code("a").message(" ").build());
  }

  @Test
  void exceptionForOneProblem_saysIt() {
    assertThat(new SupervisionException(BARE)).hasMessage(BARE.asText());
  }

  @Test
  void exceptionForSeveralProblems_listsThemInOrder() {
    var thrown = new SupervisionException(List.of(UNKNOWN_KEY, BARE));

    assertThat(thrown)
        .hasMessage("2 problems were found.\n" + UNKNOWN_KEY.asText() + "\n" + BARE.asText());
    assertThat(thrown.getProblems()).containsExactly(UNKNOWN_KEY, BARE);
  }

  @Test
  void exceptionForNoProblem_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SupervisionException(List.<Problem>of()));
  }
}
