package org.opensupervision.spi.storage.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.value.Digest;
import org.opensupervision.spi.storage.value.JournalId;

class DuePlaceTest {

  private static final LocalDate MON_2_MARCH = LocalDate.of(2026, 3, 2);
  private static final JournalId ONE = JournalId.of("staff/S1");
  private static final DueBasis BASIS =
      DueBasis.builder()
          .policy(Digest.sha256())
          .calendar(Digest.sha256())
          .facts(Digest.sha256())
          .engine(Digest.sha256())
          .build();

  @Test
  void order_isDateThenJournalThenKey() {
    var earlier = DuePlace.of(MON_2_MARCH.minusDays(1), JournalId.of("z"), "z");
    var journal = DuePlace.of(MON_2_MARCH, JournalId.of("a"), "z");
    var key = DuePlace.of(MON_2_MARCH, JournalId.of("b"), "a");
    var last = DuePlace.of(MON_2_MARCH, JournalId.of("b"), "b");

    assertThat(List.of(earlier, journal, key, last)).isSorted();
  }

  @Test
  void datesBeyondTheLimits_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DuePlace.of(DuePlace.FIRST_DAY.minusDays(1), ONE, "key"))
        .withMessage("The date (1899-12-31) of a due row must be from 1900-01-01 to 9999-12-31.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DuePlace.of(DuePlace.LAST_DAY.plusDays(1), ONE, "key"));
  }

  @Test
  void rangeThatEndsBeforeItBegins_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DueRange.of(MON_2_MARCH, MON_2_MARCH.minusDays(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DueRange.until(DuePlace.LAST_DAY.plusDays(2)));
  }

  @Test
  void range_countsItsFirstDayAndNotItsEnd() {
    var week = DueRange.of(MON_2_MARCH, MON_2_MARCH.plusDays(7));

    assertThat(week.contains(MON_2_MARCH)).isTrue();
    assertThat(week.contains(MON_2_MARCH.plusDays(6))).isTrue();
    assertThat(week.contains(MON_2_MARCH.plusDays(7))).isFalse();
    assertThat(week.contains(MON_2_MARCH.minusDays(1))).isFalse();
    assertThat(DueRange.until(MON_2_MARCH).getFrom()).isEqualTo(DuePlace.FIRST_DAY);
  }

  @Test
  void pageWithoutRows_isNotAskedFor() {
    assertThatIllegalArgumentException().isThrownBy(() -> PageRequest.first(0));
    assertThatIllegalArgumentException().isThrownBy(() -> PageRequest.after(Cursor.of("c"), -1));
  }

  @Test
  void updateWithRowOfAnotherJournalOrTwice_isRefused() {
    var own = DueRow.of(DuePlace.of(MON_2_MARCH, ONE, "key"), BASIS);
    var other = DueRow.of(DuePlace.of(MON_2_MARCH, JournalId.of("staff/S2"), "key"), BASIS);

    assertThat(DueUpdate.of(ONE, List.of(own)).getRows()).containsExactly(own);
    assertThatIllegalArgumentException().isThrownBy(() -> DueUpdate.of(ONE, List.of(other)));
    assertThatIllegalArgumentException().isThrownBy(() -> DueUpdate.of(ONE, List.of(own, own)));
  }
}
