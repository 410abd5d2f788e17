package org.opensupervision.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.opensupervision.model.problem.Place;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.problem.SupervisionException;

class ProblemsTest {
  private final Problems problems = new Problems("a.yaml");

  @Test
  void noProblem_throwsNothing() {
    problems.throwIfAny();

    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void problems_areListedInTheOrderOfTheirPlaces() {
    add(3, 1);
    add(1, 9);
    add(1, 2);

    assertThat(problems.getProblems())
        .extracting(problem -> problem.getPlace().orElseThrow().asText())
        .containsExactly("a.yaml:1:2", "a.yaml:1:9", "a.yaml:3:1");
  }

  @Test
  void moreThanAHundred_areCountedAtTheEnd() {
    for (int line = 1; line <= 130; line++) {
      add(line, 1);
    }

    assertThatExceptionOfType(SupervisionException.class)
        .isThrownBy(problems::throwIfAny)
        .satisfies(
            thrown -> {
              assertThat(thrown.getProblems()).hasSize(101);
              assertThat(thrown.getProblems().get(100).getMessage()).contains("30 more");
            });
  }

  @Test
  void laterProblemAtAnEarlierPlace_isAmongTheFirstHundred() {
    for (int line = 130; line >= 1; line--) {
      add(line, 1);
    }

    assertThat(problems.getProblems().get(0).getPlace().orElseThrow().getLine()).isEqualTo(1);
    assertThat(problems.getProblems().get(99).getPlace().orElseThrow().getLine()).isEqualTo(100);
  }

  @Test
  void sameProblemTwice_isToldOnce() {
    add(3, 1);
    add(3, 1);

    assertThat(problems.getProblems()).hasSize(1);
    assertThat(problems.getCount()).isEqualTo(1);
  }

  private void add(int line, int column) {
    problems.add(
        Problem.builder()
            .code("a.code")
            .place(Place.of("a.yaml", line, column, ""))
            .message("Something is wrong.")
            .build());
  }
}
