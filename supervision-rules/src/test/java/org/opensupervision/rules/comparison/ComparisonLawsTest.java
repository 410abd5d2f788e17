package org.opensupervision.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.opensupervision.model.assessment.Assessment;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.rules.Story;
import org.opensupervision.rules.Supervision;

class ComparisonLawsTest {
  private static final List<Supervision> POLICIES =
      List.of(
          Compared.every("1 month"),
          Compared.every("2 weeks"),
          Compared.everyAtLeastAnHourAndAHalf("6 weeks"),
          Compared.sessions("theirs", "{event: session held}", "every: 3 weeks"));

  @Property(tries = 50)
  void assessmentWithItself_differsInNothing(@ForAll("assessments") Assessment one) {
    assertThat(Comparison.of(one, one).isEmpty()).isTrue();
    assertThat(Comparison.of(one, one).getNewlyOverdue()).isEmpty();
  }

  @Property(tries = 100)
  void comparisonTheOtherWayRound_isItsMirror(
      @ForAll("assessments") Assessment one, @ForAll("assessments") Assessment other) {
    var there = Comparison.of(one, other);
    var back = Comparison.of(other, one);

    assertThat(back.getGained()).isEqualTo(there.getLost());
    assertThat(back.getLost()).isEqualTo(there.getGained());
    assertThat(back.getNewlyOverdue()).isEqualTo(there.getNoLongerOverdue());
    assertThat(back.getChanged().stream().map(ChangedDuty::getAfter).toList())
        .isEqualTo(there.getChanged().stream().map(ChangedDuty::getBefore).toList());
    assertThat(back.getChanged().stream().filter(ChangedDuty::isDueEarlier).count())
        .isEqualTo(there.getChanged().stream().filter(ChangedDuty::isDueLater).count());
  }

  @Property(tries = 100)
  void dutiesBeforeWithGainsWithoutLosses_areDutiesAfter(
      @ForAll("assessments") Assessment one, @ForAll("assessments") Assessment other) {
    var comparison = Comparison.of(one, other);

    assertThat(one.getFindings().size() + comparison.getGained().size())
        .isEqualTo(other.getFindings().size() + comparison.getLost().size());
    comparison
        .countByClause()
        .values()
        .forEach(
            counts ->
                assertThat(counts.getBefore() + counts.getGained())
                    .isEqualTo(counts.getAfter() + counts.getLost()));
  }

  @Property(tries = 50)
  void shorterInterval_neverMovesADutyLater(@ForAll @IntRange(min = 1, max = 6) int weeks) {
    var story = Compared.worker();
    var comparison =
        Comparison.of(
            Compared.assess(Compared.every(weeks + 1 + " weeks"), story, Compared.TUE_16_JUNE),
            Compared.assess(Compared.every(weeks + " weeks"), story, Compared.TUE_16_JUNE));

    assertThat(comparison.getChanged()).isNotEmpty().allMatch(ChangedDuty::isDueEarlier);
    assertThat(comparison.getNoLongerOverdue()).map(Finding::getObligation).isEmpty();
  }

  @Provide
  Arbitrary<Assessment> assessments() {
    var days = Arbitraries.integers().between(1, 200).set().ofMaxSize(8);
    var asOf = Arbitraries.integers().between(0, 220);
    return Arbitraries.of(POLICIES)
        .flatMap(policy -> days.flatMap(held -> asOf.map(day -> assess(policy, held, day))));
  }

  private static Assessment assess(Supervision policy, Set<Integer> held, int asOf) {
    LocalDate first = Compared.MON_5_JANUARY;
    Story story = Story.ofWorkerEmployed(first);
    held.stream().sorted().forEach(day -> story.session(first.plusDays(day)));
    return Compared.assess(policy, story, first.plusDays(asOf));
  }
}
