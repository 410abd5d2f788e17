package org.opensupervision.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opensupervision.model.amount.Amount;
import org.opensupervision.model.amount.Extent;
import org.opensupervision.model.time.Term;

class ExtentWordsTest {

  @Test
  void termsAndAmounts_areRead() {
    assertThat(ExtentWords.read("10 working days")).contains(Extent.of(Term.ofWorkingDays(10)));
    assertThat(ExtentWords.read("1 hour")).contains(Extent.of(Amount.ofHours(1)));
    assertThat(ExtentWords.read("90 minutes")).contains(Extent.of(Amount.ofMinutes(90)));
    assertThat(ExtentWords.read("1 event")).contains(Extent.of(Amount.ofEvents(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2",
        "hours",
        "0 events",
        "10001 events",
        "-1 hours",
        "2 days",
        "2  hours",
        "2 hours ",
        "1.5 hours",
        "02 hours",
        "2 Hours",
        "99999999999 minutes"
      })
  void anythingElse_isNotRead(String text) {
    assertThat(ExtentWords.read(text)).isEmpty();
  }

  @Property(tries = 50)
  @Label("what is written is read again")
  void written_isReadAgain(@ForAll @IntRange(min = 1, max = 10_000) int number) {
    for (Extent one :
        new Extent[] {
          Extent.of(Amount.ofEvents(number)),
          Extent.of(Amount.ofMinutes(number)),
          Extent.of(Amount.ofHours(number)),
          Extent.of(Term.ofWeeks(Math.min(number, 1000)))
        }) {
      assertThat(ExtentWords.read(one.getText())).contains(one);
    }
  }
}
