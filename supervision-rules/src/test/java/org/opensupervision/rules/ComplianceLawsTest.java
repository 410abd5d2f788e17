package org.opensupervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opensupervision.model.assessment.Compliance;
import org.opensupervision.model.assessment.Figure;

/** The figures of an assessment, counted again from its findings. */
class ComplianceLawsTest {

  @Property(tries = 60)
  @Label("counting again gives the counts of the assessment")
  void countedAgain_givesTheCountsOfTheAssessment(
      @ForAll("stories") Story story, @ForAll("days") LocalDate asOf) {
    var assessment = story.asOf(asOf).assessment();

    for (Compliance counts : assessment.getCompliance()) {
      assertThat(Compliance.of(counts.getClause(), assessment.getFindings())).isEqualTo(counts);
    }
    assertThat(assessment.figures())
        .extracting(Figure::getName)
        .containsExactlyElementsOf(
            assessment.getCompliance().stream()
                .map(counts -> counts.getClause().getValue())
                .toList());
  }

  @Property(tries = 60)
  @Label("what is narrowed to each subject sums up to the whole")
  void narrowedToEach_sumsUpToTheWhole(
      @ForAll("stories") Story story, @ForAll("days") LocalDate asOf) {
    var assessment = story.asOf(asOf).assessment();
    var worker = assessment.narrowedTo(Story.WORKER);
    var ofCase = assessment.narrowedTo(Story.CASE);

    assertThat(worker.getFindings()).isEqualTo(assessment.about(Story.WORKER));
    for (int i = 0; i < assessment.figures().size(); i++) {
      assertThat(worker.figures().get(i).getDenominator())
          .isEqualTo(
              assessment.figures().get(i).getDenominator()
                  - ofCase.figures().get(i).getDenominator());
    }
  }

  @Provide
  Arbitrary<Story> stories() {
    return Stories.any();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Stories.days();
  }
}
