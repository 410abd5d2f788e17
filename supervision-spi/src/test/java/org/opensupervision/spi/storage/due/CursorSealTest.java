package org.opensupervision.spi.storage.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.opensupervision.spi.storage.failure.CursorRefusedException;
import org.opensupervision.spi.storage.value.Bytes;
import org.opensupervision.spi.storage.value.JournalId;

class CursorSealTest {

  private static final LocalDate MON_2_MARCH = LocalDate.of(2026, 3, 2);
  private static final DueRange WEEK = DueRange.of(MON_2_MARCH, MON_2_MARCH.plusDays(7));
  private static final Bytes KEY = Bytes.ofUtf8("0123456789abcdef");
  private static final CursorSeal SEAL = CursorSeal.of("leeds", KEY);
  private static final DuePlace PLACE =
      DuePlace.of(MON_2_MARCH, JournalId.of("staff/S1"), "monthly");

  @Property
  void sealedPlace_isReadBack(
      @ForAll @IntRange(max = 2_958_463) int day,
      @ForAll @CharRange(from = '\u00A1', to = '\uD7FF') @StringLength(max = 40) String journal,
      @ForAll @CharRange(from = '!', to = '~') @StringLength(min = 1, max = 40) String key) {
    var due = DuePlace.FIRST_DAY.plusDays(day);
    var place = DuePlace.of(due, JournalId.of("staff/" + journal), key);

    assertThat(SEAL.open(WEEK, SEAL.seal(WEEK, place))).isEqualTo(place);
  }

  @Test
  void otherRangeSpaceOrKey_isRefused() {
    var cursor = SEAL.seal(WEEK, PLACE);

    refuses(SEAL, DueRange.of(MON_2_MARCH, MON_2_MARCH.plusDays(8)), cursor);
    refuses(SEAL, DueRange.of(MON_2_MARCH.minusDays(1), MON_2_MARCH.plusDays(7)), cursor);
    refuses(CursorSeal.of("hull", KEY), WEEK, cursor);
    refuses(CursorSeal.of("leeds", Bytes.ofUtf8("0123456789abcdeg")), WEEK, cursor);
  }

  @Property
  void anyOtherLetter_isRefused(@ForAll int at, @ForAll @CharRange(from = ' ', to = '~') char now) {
    var text = SEAL.seal(WEEK, PLACE).getText();
    var index = Math.floorMod(at, text.length());
    var changed = text.substring(0, index) + now + text.substring(index + 1);

    if (!changed.equals(text)) {
      refuses(SEAL, WEEK, Cursor.of(changed));
    }
  }

  @Test
  void cutOrLengthenedText_isRefused() {
    var text = SEAL.seal(WEEK, PLACE).getText();

    refuses(SEAL, WEEK, Cursor.of(""));
    refuses(SEAL, WEEK, Cursor.of("\u0000"));
    refuses(SEAL, WEEK, Cursor.of(text + "="));
    refuses(SEAL, WEEK, Cursor.of(text.substring(0, 42)));
    refuses(SEAL, WEEK, Cursor.of(text.substring(0, text.length() - 1)));
  }

  @Test
  void cursor_doesNotShowItsText() {
    assertThat(SEAL.seal(WEEK, PLACE)).hasToString("Cursor{}");
  }

  @Test
  void shortKey_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CursorSeal.of("leeds", Bytes.ofUtf8("short")))
        .withMessage("The length (5) of a cursor key must be at least 16 bytes.");
  }

  private static void refuses(CursorSeal seal, DueRange range, Cursor cursor) {
    assertThatExceptionOfType(CursorRefusedException.class)
        .isThrownBy(() -> seal.open(range, cursor));
  }
}
