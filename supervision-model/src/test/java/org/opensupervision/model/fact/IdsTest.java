package org.opensupervision.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opensupervision.model.session.SessionId;

class IdsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a b",
        " a",
        "a\t",
        "a\n",
        "a\r\nBcc:x",
        "a\u0000b",
        "a\u0085b",
        "a\u2028b",
        "\u200B",
        "a\u200Bb",
        "a\u00ADb",
        "\uFEFFa",
        "\u00A0",
        "a\u202Eb",
        "a\u2066b",
        "a\uD800",
        "\uDC00a",
        "a\uFFFE",
        "\uFDD0",
        "' OR 1=1 --",
        "\";DROP TABLE",
        "%",
        "_",
        "\\",
        "a%00b",
        "../../etc/passwd",
        "..\\..\\",
        "%2e%2e%2f",
        "/etc/passwd",
        "C:\\",
        "\\\\host\\s",
        "a/",
        "a//b",
        "a/../b",
        ".",
        "..",
        "-",
        "<script>",
        "`id`"
      })
  void textThatCouldMislead_isNoId(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> PersonId.of(text));
    assertThatIllegalArgumentException().isThrownBy(() -> CaseId.of(text));
    assertThatIllegalArgumentException().isThrownBy(() -> FactId.of(text));
    assertThatIllegalArgumentException().isThrownBy(() -> SessionId.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p-104",
        "LCS/2026/00317",
        "a.b",
        "A_1",
        "x@y",
        "a:b",
        "#7",
        "a=b",
        "null",
        "undefined",
        "NaN",
        "true",
        "0",
        "-0",
        "1e5",
        "__proto__",
        "CON",
        "\u0130",
        "\u0131",
        "\u00DF",
        "\uFB01",
        "\u212A",
        "Zo\u00EB",
        "Zoe\u0308",
        "\u0175",
        "\u0645",
        "\u5B50",
        "\uD83D\uDC67",
        "\uE000"
      })
  void visibleText_isKeptAsItIs(String text) {
    assertThat(PersonId.of(text).getValue()).isEqualTo(text);
    assertThat(PersonId.of(text)).hasToString(text);
  }

  @Test
  void twoHundredAndFiftySixCharacters_areTheMost() {
    assertThat(FactId.of("x".repeat(256)).getValue()).hasSize(256);
    assertThat(FactId.of("\uD83D\uDC67".repeat(256)).getValue()).hasSize(512);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FactId.of("x".repeat(257)))
        .withMessageContaining("257");
  }

  @Test
  void refusal_neverRepeatsTheText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CaseId.of("Zo\u00EB Smith"))
        .withMessageNotContaining("Smith");
  }

  @Test
  void composedAndDecomposedLetters_areDifferentIds() {
    assertThat(PersonId.of("Zo\u00EB")).isNotEqualTo(PersonId.of("Zoe\u0308"));
  }

  @Test
  void turkishLocale_foldsNothing() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(PersonId.of("I")).isNotEqualTo(PersonId.of("\u0131"));
      assertThat(PersonId.of("SUPERVISION-ID")).hasToString("SUPERVISION-ID");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void sameTextOfDifferentKinds_isNotTheSame() {
    assertThat(PersonId.of("x-1")).isNotEqualTo(CaseId.of("x-1"));
  }

  @Test
  void subjects_areOrderedPeopleFirst() {
    var sorted =
        new TreeSet<Subject>(
            List.of(CaseId.of("a"), PersonId.of("b"), PersonId.of("a"), CaseId.of("B")));

    assertThat(sorted)
        .containsExactly(PersonId.of("a"), PersonId.of("b"), CaseId.of("B"), CaseId.of("a"));
  }

  @Property
  void orderOfSubjects_agreesWithEquals(
      @ForAll @AlphaChars @NumericChars @StringLength(min = 1, max = 3) String one,
      @ForAll @AlphaChars @NumericChars @StringLength(min = 1, max = 3) String other) {
    Subject person = PersonId.of(one);
    Subject someone = PersonId.of(other);
    Subject ofCase = CaseId.of(other);

    assertThat(person.compareTo(someone) == 0).isEqualTo(person.equals(someone));
    assertThat(Integer.signum(person.compareTo(someone)))
        .isEqualTo(-Integer.signum(someone.compareTo(person)));
    assertThat(person).isLessThan(ofCase);
    assertThat(ofCase).isGreaterThan(person);
  }
}
