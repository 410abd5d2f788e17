package org.opensupervision.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.explanation.Explanation;
import org.opensupervision.model.explanation.Step;
import org.opensupervision.model.explanation.StepCode;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.obligation.Obligation;
import org.opensupervision.model.policy.ClauseId;
import org.opensupervision.model.policy.DutyHolder;

/** Figures with everything that they are counted from. */
class FigureTest {
  private static final ClauseId CLAUSE = ClauseId.of("ours:seen");

  private static Finding finding(int person, int duty, Status status) {
    return Finding.builder()
        .obligation(
            Obligation.builder()
                .clause(CLAUSE)
                .subject(PersonId.of("p-" + person))
                .owedBy(DutyHolder.SUPERVISOR)
                .trigger(FactId.of("f-" + duty))
                .explanation(Explanation.of(List.of(Step.of(StepCode.DUE))))
                .build())
        .status(status)
        .daysLate(0)
        .intervalsMissed(0)
        .build();
  }

  private static Figure figure(List<Finding> findings) {
    return Figure.of("ours:seen", Formula.metInTime(), findings);
  }

  @Provide
  Arbitrary<List<Finding>> findings() {
    return Combinators.combine(Arbitraries.integers().between(0, 4), Arbitraries.of(Status.class))
        .as((person, status) -> new Object[] {person, status})
        .list()
        .ofMaxSize(30)
        .map(
            drawn ->
                IntStream.range(0, drawn.size())
                    .mapToObj(i -> finding((int) drawn.get(i)[0], i, (Status) drawn.get(i)[1]))
                    .toList());
  }

  @Test
  void formula_saysWhatItCounts() {
    assertThat(Formula.metInTime().getText())
        .isEqualTo("met / (met + met late + overdue + missed)");
  }

  @Test
  void shareOfWhatItIsNotOutOf_isRefused() {
    assertThatThrownBy(
            () -> Formula.builder().addCounted(Status.MET).addOutOf(Status.OVERDUE).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("MET");
  }

  @Test
  void extraSessionsOfOne_doNotHideTheMissOfAnother() {
    var figure =
        figure(
            List.of(
                finding(1, 1, Status.MET),
                finding(1, 2, Status.MET),
                finding(1, 3, Status.MET),
                finding(2, 4, Status.OVERDUE),
                finding(2, 5, Status.OPEN)));

    assertThat(figure.getNumerator()).isEqualTo(3);
    assertThat(figure.getDenominator()).isEqualTo(4);
    assertThat(figure.getShare()).hasValue(0.75);
    assertThat(figure.getSubjectsWithMiss()).isEqualTo(1);
    assertThat(figure.getSubjects().get(1).getDuties())
        .extracting(CountedDuty::getId)
        .containsExactly("ours:seen/p-2/f-4");
  }

  @Test
  void nothingDecided_hasNoShare() {
    var figure = figure(List.of(finding(1, 1, Status.OPEN)));

    assertThat(figure.getShare()).isEmpty();
    assertThat(figure.getSubjects()).isEmpty();
  }

  @Test
  void oneDutyGivenTwice_countsOnceAsTheLastSays() {
    var figure = figure(List.of(finding(1, 1, Status.OVERDUE), finding(1, 1, Status.MET_LATE)));

    assertThat(figure.getDenominator()).isEqualTo(1);
    assertThat(figure.count(List.of(Status.MET_LATE))).isEqualTo(1);
  }

  @Property(tries = 200)
  @Label("the figure is the sum over the people")
  void figuresOfEach_sumUpToTheFigureOfAll(@ForAll("findings") List<Finding> findings) {
    var all = figure(findings);
    var ofEach =
        IntStream.range(0, 5)
            .mapToObj(person -> PersonId.of("p-" + person))
            .map(
                person ->
                    figure(
                        findings.stream()
                            .filter(found -> found.getObligation().getSubject().equals(person))
                            .toList()))
            .toList();

    assertThat(ofEach.stream().mapToInt(Figure::getNumerator).sum()).isEqualTo(all.getNumerator());
    assertThat(ofEach.stream().mapToInt(Figure::getDenominator).sum())
        .isEqualTo(all.getDenominator());
    assertThat(ofEach.stream().mapToInt(Figure::getSubjectsWithMiss).sum())
        .isEqualTo(all.getSubjectsWithMiss());
  }

  @Property(tries = 200)
  @Label("one more met duty of anybody leaves as many people with a miss")
  void oneMoreMet_hidesNobody(
      @ForAll("findings") List<Finding> findings, @ForAll @IntRange(max = 4) int person) {
    var more = new ArrayList<>(findings);
    more.add(finding(person, findings.size(), Status.MET));

    assertThat(figure(more).getSubjectsWithMiss())
        .isEqualTo(figure(findings).getSubjectsWithMiss());
    assertThat(figure(more).getDenominator()).isEqualTo(figure(findings).getDenominator() + 1);
  }

  @Property(tries = 200)
  @Label("figures and counts of a clause agree")
  void countsOfTheClause_areThoseOfTheFigure(@ForAll("findings") List<Finding> findings) {
    var counts = Compliance.of(CLAUSE, findings);

    assertThat(figure(findings).getNumerator()).isEqualTo(counts.getMet());
    assertThat(figure(findings).getDenominator()).isEqualTo(counts.getDecided());
    assertThat(counts.getDecided() + counts.getOpen() + counts.getUndecided())
        .isEqualTo(findings.size());
  }
}
