package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.problem.Problem;
import org.opensupervision.model.variation.CaseVariationAgreed;
import org.opensupervision.model.variation.VariationAgreed;
import org.opensupervision.model.variation.VariationEnded;

/** What {@code Supervision.check} says of decisions that count nowhere. */
class VariationCheckTest {
  private static final LocalDate EMPLOYED = LocalDate.of(2026, 1, 5);
  private static final LocalDate AGREED = LocalDate.of(2026, 2, 2);
  private static final Written GAP =
      Written.clause("expect: session held\nevery: 1 month\nmay vary: {agreed by: group manager}");

  private static Story worker() {
    return Story.ofWorkerEmployed(EMPLOYED);
  }

  private static List<String> problems(Story story) {
    return GAP.supervision().check(story.facts()).stream().map(Problem::asText).toList();
  }

  @Test
  void clauseThatThePolicyDoesNotHave_isToldWithTheNearestOne() {
    Story story =
        worker()
            .add(
                VariationAgreed.builder()
                    .clause(ClauseId.of("hull:clauses"))
                    .agreedBy("group manager"),
                AGREED);

    assertThat(problems(story))
        .singleElement()
        .asString()
        .startsWith("The clause of fact f-1 is none of the policy's. [facts.unknown-clause]")
        .contains("hull:clause");
  }

  @Test
  void decisionOnACaseAboutAClauseOnPeople_isTold() {
    Story story =
        Story.ofCaseOpened(EMPLOYED)
            .add(
                CaseVariationAgreed.builder().clause(Story.CLAUSE).agreedBy("group manager"),
                AGREED);

    assertThat(problems(story))
        .containsExactly(
            "The decision of fact f-1 does not count: the clause is not about a case."
                + " [facts.variation-refused]");
  }

  @Test
  void decisionBeforeTheEmployment_isTold() {
    Story story = worker().waived(EMPLOYED.minusDays(1), AGREED);

    assertThat(problems(story))
        .containsExactly(
            "The decision of fact f-1 does not count: it was agreed on a day on which nothing could"
                + " be owed. [facts.variation-refused]");
  }

  @Test
  void clauseByWhichNothingIsOwed_cannotBeVaried() {
    var readers = Written.clause("may read: worker\npart: file");

    assertThat(readers.supervision().check(worker().waived(AGREED, AGREED).facts()))
        .extracting(Problem::getMessage)
        .containsExactly("The decision of fact f-1 does not count: nothing is owed by the clause.");
  }

  @Test
  void endOfNothing_isTold() {
    LocalDate last = AGREED.plusDays(9);
    String problem =
        "The decision of fact f-%s ends no decision that runs for hull:clause."
            + " [facts.no-variation]";

    assertThat(problems(worker().variationEnded(AGREED))).containsExactly(problem.formatted(1));
    assertThat(problems(worker().waived(AGREED, last).variationEnded(last.plusDays(1))))
        .containsExactly(problem.formatted(2));
    assertThat(problems(worker().waived(AGREED, last).variationEnded(last))).isEmpty();
    assertThat(problems(worker().waived(AGREED, last).variationEnded(AGREED))).isEmpty();
    assertThat(problems(worker().waived(AGREED, last).variationEnded(AGREED).variationEnded(last)))
        .containsExactly(problem.formatted(3));
  }

  @Test
  void decisionThatIsEndedWithTheOneBefore_isTold() {
    LocalDate day = AGREED.plusDays(9);
    Story story =
        worker().waived(AGREED, day.plusDays(9)).variationEnded(day).waived(day, day.plusDays(9));

    assertThat(problems(story))
        .containsExactly(
            "The decision of fact f-3 does not count: it was ended on its first day, together with"
                + " the one before. [facts.variation-refused]");
  }

  @Test
  void endAboutAnUnknownClause_isToldToo() {
    Story story = worker().add(VariationEnded.builder().clause(ClauseId.of("other:thing")), AGREED);

    assertThat(problems(story))
        .containsExactly("The clause of fact f-1 is none of the policy's. [facts.unknown-clause]");
  }

  @Test
  void factsWithoutDecisions_haveNoProblems() {
    assertThat(problems(worker().session(AGREED))).isEmpty();
  }
}
