package org.opensupervision.spi.storage.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\u00A0\u2003", "\u200B\uFEFF", "a\u0000", "a\nb", "a\u007F", "a\u0085"})
  void textWithoutVisibleOrWithControlCharacters_isRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> KeyText.check("key", text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\uD800", "\uDC00a", "a\uFFFE", "a\uFDD0", "\uDBFF\uDFFF"})
  void loneSurrogatesAndNoncharacters_areRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KeyText.check("key", text))
        .withMessageStartingWith("The character (U+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"' OR 1=1 --", "../../etc/passwd", "null", " a ", "e\u0301", "\u202Ea"})
  void awkwardText_isKeptAsItIs(String text) {
    assertThat(KeyText.check("key", text)).isEqualTo(text);
  }

  @Test
  void greatestLength_countsCodePoints() {
    var longest = "\uD83D\uDE00".repeat(256);

    assertThat(KeyText.check("key", longest)).isEqualTo(longest);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KeyText.check("key", longest + "a"))
        .withMessage("The length (257) of a key must be 1 to 256 code points.");
  }

  @Test
  void message_doesNotQuoteTheText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KeyText.check("key", "secret\u0000"))
        .withMessageContaining("U+0000")
        .withMessageContaining("index 6")
        .withMessageNotContaining("secret");
  }

  @Property
  void order_isThatOfTheUtf8Bytes(
      @ForAll @AlphaChars @Chars({'\uD83D', '\uDE00', '\uFF5E', '\u00E4', '\u0301'}) String left,
      @ForAll @AlphaChars @Chars({'\uD83D', '\uDE00', '\uFF5E', '\u00E4', '\u0301'}) String right) {
    var one = withoutLoneSurrogates(left);
    var other = withoutLoneSurrogates(right);

    assertThat(Integer.signum(KeyText.ORDER.compare(one, other)))
        .isEqualTo(Integer.signum(Arrays.compareUnsigned(utf8(one), utf8(other))));
  }

  @Test
  void planesAbove_comeAfterEverythingElse() {
    assertThat(KeyText.ORDER.compare("\uFF5E", "\uD83D\uDE00")).isNegative();
    assertThat("\uFF5E".compareTo("\uD83D\uDE00")).isPositive();
  }

  private static String withoutLoneSurrogates(String text) {
    return text.codePoints()
        .filter(codePoint -> Character.getType(codePoint) != Character.SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
