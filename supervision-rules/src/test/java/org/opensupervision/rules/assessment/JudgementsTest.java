package org.opensupervision.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.opensupervision.rules.Stories;
import org.opensupervision.rules.Story;
import org.opensupervision.rules.calendar.WorkingCalendars;
import org.opensupervision.rules.policy.Policies;

class JudgementsTest {
  private static final LocalDate THU_2_APRIL = LocalDate.of(2026, 4, 2);
  private static final LocalDate TUE_14_APRIL = LocalDate.of(2026, 4, 14);

  private final Assessor assessor =
      Assessor.under(Policies.bundled("hull"), WorkingCalendars.englandAndWales());

  @Provide
  Arbitrary<Story> stories() {
    return Stories.any();
  }

  @Test
  void recordThatIsNotMade_changesThingsOnTheDayAfterItWasDue() {
    var story = Story.ofWorkerEmployed(THU_2_APRIL.minusDays(60)).session(THU_2_APRIL);
    var journal = assessor.prepare(story.facts().about(Story.WORKER), Instant.MAX);
    var judgements = assessor.judgements();

    var next = judgements.judgeAhead(journal, THU_2_APRIL.plusDays(6), THU_2_APRIL.plusDays(90));

    assertThat(next).isEqualTo(TUE_14_APRIL);
  }

  /** A day of the story, and how many days to look ahead. */
  @Property(tries = 100)
  void untilTheDayReturned_nothingStandsOtherwise(
      @ForAll("stories") Story story,
      @ForAll @IntRange(max = 400) int from,
      @ForAll @IntRange(min = 1, max = 120) int ahead) {
    var day = Stories.FIRST_DAY.plusDays(from);
    var journal = story.facts().getJournals().iterator().next();
    var prepared = assessor.prepare(journal, Instant.MAX);

    var next = assessor.judgements().judgeAhead(prepared, day, day.plusDays(ahead));

    var standing = standing(prepared, day);
    assertThat(next).isAfter(day).isBeforeOrEqualTo(day.plusDays(ahead));
    assertThat(day.datesUntil(next)).allMatch(each -> standing(prepared, each).equals(standing));
  }

  private List<String> standing(PreparedJournal journal, LocalDate day) {
    var judgements = assessor.judgements();
    judgements.judge(journal, day);
    return IntStream.range(0, judgements.size())
        .mapToObj(
            i -> judgements.getClause(i) + " " + judgements.getStatus(i) + judgements.getDue(i))
        .toList();
  }
}
