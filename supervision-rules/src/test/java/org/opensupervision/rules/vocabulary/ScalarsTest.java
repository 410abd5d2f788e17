package org.opensupervision.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opensupervision.model.session.SessionMode;
import org.opensupervision.model.time.Term;

class ScalarsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "010",
        "0x1F",
        "1_000",
        "1e3",
        "12:30",
        "+5",
        "-1",
        "-0",
        "3.9",
        "5 ",
        " 5",
        "\u0663",
        "99999999999",
        "NaN",
        "1,000"
      })
  void anotherSpellingOfANumber_isNotRead(String text) {
    assertThat(Scalars.number(text)).isEmpty();
  }

  @Property
  void plainDigits_areReadAsTheirNumber(@ForAll @IntRange(max = 999_999_999) int number) {
    assertThat(Scalars.number(String.valueOf(number))).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "yes", "on", "off", "y", "NO", "True", "TRUE", "1", ""})
  void anotherSpellingOfTruth_isNotRead(String text) {
    assertThat(Scalars.truth(text)).isEmpty();
  }

  @Property
  void threeNumbers_areADayWhereverTheyAreOne(
      @ForAll @IntRange(min = 1900, max = 2200) int year,
      @ForAll @IntRange(max = 13) int month,
      @ForAll @IntRange(max = 32) int day) {
    var text = "%04d-%02d-%02d".formatted(year, month, day);

    assertThat(Scalars.date(text)).isEqualTo(dayOf(year, month, day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1899-12-31",
        "2201-01-01",
        "2026-4-2",
        "26-04-02",
        "2026/04/02",
        "20260402",
        "2026-04-02T",
        "+2026-04-0",
        "2026-0a-02",
        "\u0662\u0660\u0662\u0666-04-02",
        "2026-W14-4",
        "2026-04--2"
      })
  void anotherSpellingOfADay_isNotRead(String text) {
    assertThat(Scalars.date(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "5",
        "days",
        "5 days",
        "5 day",
        "010 days",
        "010 weeks",
        "3.9 months",
        "0 weeks",
        "-1 months",
        "+1 month",
        "\u0665 weeks",
        "5  working days",
        "5 working  days",
        " 5 weeks",
        "5 weeks ",
        "5\u00A0weeks",
        "5 Weeks",
        "5 WEEKS",
        "five weeks",
        "5 hours",
        "1 fortnight",
        "P4W",
        "P1M30D",
        "P-1M",
        "P0D",
        "PT720H",
        "99999999999 months",
        "1 month 2 weeks",
        "1e3 weeks",
        "5working days",
        "5\tweeks"
      })
  void anythingElseThanOneUnit_isNoTerm(String text) {
    assertThat(TermWords.read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "5 working days",
    "1 working day",
    "42 calendar days",
    "6 weeks",
    "1 week",
    "1 month",
    "12 months",
    "1 year",
    "2 years"
  })
  void term_isReadAsItIsWritten(String text) {
    assertThat(TermWords.read(text).map(Term::getText)).contains(text);
  }

  @Test
  void sixWeeksAndFortyTwoDaysAndMonthly_areThreeTerms() {
    assertThat(TermWords.read("6 weeks")).contains(Term.ofWeeks(6));
    assertThat(TermWords.read("42 calendar days")).contains(Term.ofCalendarDays(42));
    assertThat(TermWords.read("1 month")).contains(Term.ofMonths(1));
  }

  @Test
  void wordsOfConstants_areReadWithTheirCase() {
    assertThat(Words.read(SessionMode.class, "face to face")).contains(SessionMode.FACE_TO_FACE);
    assertThat(Words.read(SessionMode.class, "Face to face")).isEmpty();
    assertThat(Words.read(SessionMode.class, "FACE_TO_FACE")).isEmpty();
    assertThat(Words.of(SessionMode.class)).containsExactly("face to face", "video", "telephone");
  }

  private static Optional<LocalDate> dayOf(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
