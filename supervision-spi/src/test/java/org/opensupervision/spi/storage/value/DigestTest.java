package org.opensupervision.spi.storage.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DigestTest {

  @Test
  void sha256OfNothing_isTheKnownOne() {
    assertThat(Digest.sha256().asHex())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void sha256OfParts_isThatOfTheWhole() {
    assertThat(Digest.sha256(Bytes.ofUtf8("a"), Bytes.ofUtf8("bc")))
        .isEqualTo(Digest.sha256(Bytes.ofUtf8("abc")));
  }

  @Test
  void otherLength_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Digest.of(Bytes.of(new byte[31])))
        .withMessage("The length (31) of a digest must be 32 bytes.");
  }

  @Test
  void bytes_cannotBeChangedFromOutside() {
    var given = new byte[] {1, 2};
    var bytes = Bytes.of(given);
    given[0] = 9;
    bytes.toByteArray()[1] = 9;

    assertThat(bytes).isEqualTo(Bytes.of(new byte[] {1, 2})).hasToString("Bytes of length 2");
  }
}
