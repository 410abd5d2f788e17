package org.opensupervision.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.fact.Fact;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.rules.vocabulary.Vocabulary;

class ChildrensServiceTest {
  private static final ServicePlan SMALL = ServicePlan.builder().staff(41).months(12).build();
  private static final List<Fact> FACTS = ChildrensService.generate(SMALL);

  @Nested
  class Determinism {

    @Test
    void theSamePlan_givesTheSameFacts() {
      assertThat(ChildrensService.generate(SMALL)).isEqualTo(FACTS);
    }

    @Test
    void anotherSeed_givesOtherFacts() {
      var other = ServicePlan.builder().from(SMALL).seed(2).build();
      assertThat(ServiceDigest.of(ChildrensService.generate(other)))
          .isNotEqualTo(ServiceDigest.of(FACTS));
    }

    @Test
    void anotherLocaleAndZone_changeNothing() {
      assertThat(inTurkishOnTheOtherSide(() -> ServiceDigest.of(ChildrensService.generate(SMALL))))
          .isEqualTo(ServiceDigest.of(FACTS));
    }

    @Test
    void anotherGroup_leavesTheFirstAlone() {
      var one = ServicePlan.builder().staff(41).cases(600).months(6).build();
      var two = ServicePlan.builder().from(one).staff(81).cases(1_200).build();
      assertThat(ServiceDigest.of(ofFirstGroup(ChildrensService.generate(two))))
          .isEqualTo(ServiceDigest.of(ofFirstGroup(ChildrensService.generate(one))));
    }

    private static List<Fact> ofFirstGroup(List<Fact> facts) {
      return facts.stream()
          .filter(fact -> fact.getSubject().getValue().matches("[pc]-01-.*"))
          .toList();
    }

    private static String inTurkishOnTheOtherSide(Supplier<String> work) {
      var locale = Locale.getDefault();
      var zone = TimeZone.getDefault();
      try {
        Locale.setDefault(Locale.forLanguageTag("tr-TR-u-ca-buddhist-nu-thai"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        return work.get();
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
    }
  }

  @Nested
  class Content {

    @Test
    void kindsOfFactOfAnOrdinaryService_occur() {
      var kinds = FACTS.stream().map(Vocabulary::kindOf).collect(Collectors.toSet());
      assertThat(kinds).isSubsetOf(Vocabulary.kinds()).hasSize(31);
    }

    @Test
    void factsOfASubject_standTogetherByDay() {
      var subjects = FACTS.stream().map(fact -> fact.getSubject().getValue()).toList();
      long changes = 1;
      for (int i = 1; i < FACTS.size(); i++) {
        boolean same = subjects.get(i).equals(subjects.get(i - 1));
        changes += same ? 0 : 1;
        if (same) {
          assertThat(FACTS.get(i).getOccurredOn())
              .isAfterOrEqualTo(FACTS.get(i - 1).getOccurredOn());
          assertThat(FACTS.get(i).getId()).isGreaterThan(FACTS.get(i - 1).getId());
        }
      }
      assertThat(changes).isEqualTo(subjects.stream().distinct().count());
    }

    @Test
    void history_endsOnTheLastDayAndBeginsEightWeeksEarly() {
      var first = FACTS.stream().map(Fact::getOccurredOn).min(LocalDate::compareTo);
      var last = FACTS.stream().map(Fact::getOccurredOn).max(LocalDate::compareTo);
      assertThat(first).contains(LocalDate.of(2025, 8, 6));
      assertThat(last).contains(LocalDate.of(2026, 9, 30));
    }

    @Test
    void idsOfAnything_areNumbersAndNoNames() {
      for (Fact fact : FACTS) {
        String id = "(p-\\d{2,3}-\\d{3}|c-\\d{2,3}-\\d-\\d{4})";
        assertThat(fact.getSubject().getValue()).matches(id);
        assertThat(fact.getId().getValue()).matches(id + "\\.\\d{4}");
        assertThat(fact.getRecordedBy())
            .matches("p-\\d{2,3}-\\d{3}|human-resources|case-system|chief-executive");
      }
    }

    @Test
    void casesAsAsked_areAllThere() {
      assertThat(subjects(false)).isEqualTo(SMALL.getCases());
    }

    @Test
    void everyPost_hasSomebody() {
      assertThat(subjects(true)).isBetween(SMALL.getStaff(), SMALL.getStaff() + 20);
    }

    private static int subjects(boolean people) {
      return (int)
          FACTS.stream()
              .map(Fact::getSubject)
              .distinct()
              .filter(subject -> subject instanceof PersonId == people)
              .count();
    }
  }
}
