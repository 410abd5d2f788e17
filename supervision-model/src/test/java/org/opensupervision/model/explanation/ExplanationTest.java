package org.opensupervision.model.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final Step DUE =
      Step.of(StepCode.DUE, Detail.of("date", LocalDate.of(2026, 4, 13)));
  private static final Step CLOCK = Step.of(StepCode.CLOCK, Detail.of("event", "employed"));

  @Test
  void deferredSteps_areNotWrittenOutBeforeTheyAreAskedFor() {
    var asked = new AtomicInteger();
    var explanation = Explanation.deferred(() -> counted(asked));

    assertThat(asked).hasValue(0);
    assertThat(explanation.getSteps()).containsExactly(CLOCK, DUE);
    assertThat(explanation.getSteps()).containsExactly(CLOCK, DUE);
    assertThat(asked).hasValue(1);
  }

  @Test
  void deferredAndGivenSteps_makeEqualExplanations() {
    var deferred = Explanation.deferred(() -> List.of(CLOCK, DUE));
    var given = Explanation.of(List.of(CLOCK, DUE));

    assertThat(deferred).isEqualTo(given).hasSameHashCodeAs(given).hasToString(given.toString());
    assertThat(deferred).isNotEqualTo(Explanation.of(List.of(DUE, CLOCK)));
  }

  @Test
  void severalThreads_writeTheStepsOutOnce() throws InterruptedException, ExecutionException {
    for (int round = 0; round < 50; round++) {
      var asked = new AtomicInteger();
      var explanation = Explanation.deferred(() -> counted(asked));

      assertThat(askedTogether(explanation)).containsOnly(List.of(CLOCK, DUE));
      assertThat(asked).hasValue(1);
    }
  }

  @Test
  void stepsOfACode_comeInOrder() {
    var explanation = Explanation.of(List.of(CLOCK, DUE, CLOCK));

    assertThat(explanation.steps(StepCode.CLOCK)).containsExactly(CLOCK, CLOCK);
    assertThat(explanation.steps(StepCode.READING)).isEmpty();
  }

  @Test
  void detail_isFoundByItsName() {
    assertThat(DUE.detail("date").orElseThrow().asDate()).isEqualTo(LocalDate.of(2026, 4, 13));
    assertThat(DUE.detail("day")).isEmpty();
  }

  @Test
  void detailThatIsNoDate_isNotReadAsOne() {
    var detail = CLOCK.detail("event").orElseThrow();

    assertThatIllegalStateException().isThrownBy(detail::asDate).withMessageContaining("WORDS");
  }

  private static List<Step> counted(AtomicInteger asked) {
    asked.incrementAndGet();
    return new ArrayList<>(List.of(CLOCK, DUE));
  }

  private static List<List<Step>> askedTogether(Explanation explanation)
      throws InterruptedException, ExecutionException {
    var threads = Executors.newFixedThreadPool(4);
    try {
      var start = new CountDownLatch(1);
      var answers = new ArrayList<Future<List<Step>>>();
      for (int i = 0; i < 4; i++) {
        answers.add(
            threads.submit(
                () -> {
                  start.await();
                  return explanation.getSteps();
                }));
      }
      start.countDown();
      var steps = new ArrayList<List<Step>>();
      for (Future<List<Step>> answer : answers) {
        steps.add(answer.get());
      }
      return steps;
    } finally {
      threads.shutdownNow();
    }
  }
}
