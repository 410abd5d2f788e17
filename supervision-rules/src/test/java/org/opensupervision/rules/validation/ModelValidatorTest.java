package org.opensupervision.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opensupervision.model.employment.Employed;
import org.opensupervision.model.fact.FactId;
import org.opensupervision.model.fact.Facts;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.policy.EventPattern;
import org.opensupervision.model.policy.LocalWord;
import org.opensupervision.model.problem.Problem;

class ModelValidatorTest {
  private static final String CANARY = "Zo\u00eb has told her foster carer ".repeat(10);
  private static ModelValidator validator;

  @BeforeAll
  static void open() {
    validator = ModelValidator.open();
  }

  @AfterAll
  static void close() {
    validator.close();
  }

  @Test
  void goodFact_hasNoProblem() {
    assertThat(validator.check(employed("f-1", "social worker", "north"))).isEmpty();
  }

  @Test
  void badFact_isToldPartByPart() {
    assertThat(validator.check(employed("f-1", " ", CANARY)))
        .extracting(Problem::asText)
        .containsExactly(
            "fact f-1 at role: The value of role is refused."
                + " Expected: text that is not blank. [value.not-blank]",
            "fact f-1 at team: The value of team is refused."
                + " Expected: a size of 0 to 100. [value.size]");
  }

  @Test
  void refusedContent_isInNoProblem() {
    assertThat(validator.check(employed("f-1", CANARY, CANARY)).toString())
        .doesNotContain("Zo\u00eb");
  }

  @Test
  void partOfAPart_isNamedByItsPath() {
    var word =
        LocalWord.builder()
            .word("personal supervision")
            .meaning(EventPattern.builder().event(" ").build())
            .build();

    assertThat(validator.check(word))
        .extracting(Problem::asText)
        .containsExactly(
            "LocalWord at meaning.event: The value of meaning.event is refused."
                + " Expected: text that is not blank. [value.not-blank]");
  }

  @Test
  void severalFacts_areCheckedInTheirOrder() {
    var facts = Facts.of(List.of(employed("f-2", "", "north"), employed("f-1", "", "north")));

    assertThat(validator.check(facts))
        .extracting(problem -> problem.getPlace().orElseThrow().getSource())
        .containsExactly("fact f-1", "fact f-2");
  }

  @Test
  void otherDefaultLocale_changesNothing() {
    var before = Locale.getDefault();
    var english = validator.check(employed("f-1", " ", ""));
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      try (var turkish = ModelValidator.open()) {
        assertThat(turkish.check(employed("f-1", " ", ""))).isEqualTo(english);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Employed employed(String id, String role, String team) {
    return Employed.builder()
        .id(FactId.of(id))
        .person(PersonId.of("p-1"))
        .occurredOn(LocalDate.of(2026, 4, 2))
        .recordedAt(Instant.parse("2026-04-02T16:00:00Z"))
        .recordedBy("p-17")
        .role(role)
        .team(team)
        .build();
  }
}
