package org.opensupervision.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.casework.CaseOpened;
import org.opensupervision.model.employment.EmploymentEnded;

class FactsTest {
  private static final LocalDate MON_2_FEBRUARY = LocalDate.of(2026, 2, 2);

  @Property
  void orderOfFacts_changesNothing(
      @ForAll @Size(max = 40) List<@IntRange(max = 50) Integer> days, @ForAll long seed) {
    var facts = new ArrayList<Fact>();
    for (int day : days) {
      facts.add(opened("f-" + facts.size(), "c-" + day % 3, day));
      facts.add(ended("f-" + facts.size(), "p-" + day % 4, day));
    }
    var sorted = Facts.of(facts);

    Collections.shuffle(facts, new Random(seed));

    assertThat(Facts.of(facts)).isEqualTo(sorted).hasSameHashCodeAs(sorted);
    assertThat(listed(Facts.of(facts))).isEqualTo(listed(sorted));
  }

  @Property
  void factsOfAJournal_standByDayAndId(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 10) Integer> days) {
    var facts = new ArrayList<Fact>();
    for (int day : days) {
      facts.add(ended("f-" + facts.size(), "p-1", day));
    }

    var journal = Journal.of(PersonId.of("p-1"), facts);

    assertThat(journal.getFacts()).hasSameSizeAs(facts);
    for (int i = 1; i < facts.size(); i++) {
      Fact before = journal.getFacts().get(i - 1);
      Fact after = journal.getFacts().get(i);
      int order = before.getOccurredOn().compareTo(after.getOccurredOn());
      assertThat(order < 0 || (order == 0 && before.getId().compareTo(after.getId()) < 0)).isTrue();
    }
  }

  @Test
  void journals_standPeopleFirst() {
    var facts = Facts.of(opened("f-1", "a", 1), ended("f-2", "b", 1), ended("f-3", "a", 1));

    assertThat(facts.getJournals())
        .extracting(Journal::getSubject)
        .containsExactly(PersonId.of("a"), PersonId.of("b"), CaseId.of("a"));
  }

  @Test
  void subjectOfWhomNothingIsKnown_hasAnEmptyJournal() {
    var journal = Facts.of().about(PersonId.of("p-1"));

    assertThat(journal.getSubject()).isEqualTo(PersonId.of("p-1"));
    assertThat(journal.getFacts()).isEmpty();
  }

  @Test
  void factAboutSomebodyElse_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Journal.of(PersonId.of("p-1"), List.of(ended("f-1", "p-2", 1))))
        .withMessageContaining("p-2");
  }

  @Test
  void listsGivenOut_cannotBeChanged() {
    var facts = Facts.of(ended("f-1", "p-1", 1));

    assertThat(facts.getJournals()).isUnmodifiable();
    assertThat(facts.about(PersonId.of("p-1")).getFacts()).isUnmodifiable();
  }

  private static List<List<Fact>> listed(Facts facts) {
    return facts.getJournals().stream().map(Journal::getFacts).toList();
  }

  private static Fact opened(String id, String about, int day) {
    return CaseOpened.builder()
        .id(FactId.of(id))
        .caseId(CaseId.of(about))
        .occurredOn(MON_2_FEBRUARY.plusDays(day))
        .recordedAt(Instant.parse("2026-04-02T16:00:00Z"))
        .recordedBy("p-17")
        .build();
  }

  private static Fact ended(String id, String about, int day) {
    return EmploymentEnded.builder()
        .id(FactId.of(id))
        .person(PersonId.of(about))
        .occurredOn(MON_2_FEBRUARY.plusDays(day))
        .recordedAt(Instant.parse("2026-04-02T16:00:00Z"))
        .recordedBy("p-17")
        .build();
  }
}
